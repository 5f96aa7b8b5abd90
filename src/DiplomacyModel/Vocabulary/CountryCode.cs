namespace DiplomacyModel;

/// <summary>A country code of ISO 3166-1. Equal when it names the same row: <c>VN</c> and <c>VNM</c> are one code.</summary>
/// <remarks>A code names an entry of a list; whether the entry is a state is a claim of somebody.</remarks>
public sealed record CountryCode
{
    private CountryCode(CountryRow row) => Row = row;

    /// <summary>Two letters.</summary>
    public string Alpha2 => Row.Alpha2;

    /// <summary>Three letters.</summary>
    public string Alpha3 => Row.Alpha3;

    /// <summary>Three digits.</summary>
    public string Numeric => Row.Numeric;

    /// <summary>The English short name of the list.</summary>
    public string Name => Row.Name;

    private CountryRow Row { get; }

    /// <summary>Looks a code up, or throws.</summary>
    /// <param name="text">Two or three capital letters.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">There is no such code; the message has position, reason and remedy.</exception>
    public static CountryCode Parse(string text) => Read(text).GetValueOrThrow();

    /// <summary>Looks a code up, and tells what is wrong instead of throwing.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The code, or the error.</returns>
    public static ParseResult<CountryCode> Read(string? text) => CountryCodes.Find(text ?? "", out var error) is { } row
        ? new ParseResult<CountryCode>.Parsed(new CountryCode(row))
        : new ParseResult<CountryCode>.Refused([error!]);

    /// <summary>The two letters.</summary>
    /// <returns>Such as <c>VN</c>.</returns>
    public override string ToString() => Alpha2;
}
