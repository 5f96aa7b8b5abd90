using System.Diagnostics.CodeAnalysis;

namespace DiplomacyModel;

/// <content>Codes from text.</content>
public sealed partial record CountryCode
{
    /// <summary>What <c>[StringSyntax]</c> says of a parameter that takes a country code; the analyzer checks literals there.</summary>
    public const string Syntax = CountryCodeReader.Syntax;

    /// <summary>Looks a code up, or throws. Literals are checked by the analyzer (DIP2001, DIP2014).</summary>
    /// <param name="text">See <see cref="Read(string?)"/>.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">There is no such code, or several; the message has position, reason and remedy.</exception>
    public static CountryCode Parse([StringSyntax(Syntax)] string text) => Read(text).GetValueOrThrow();

    /// <summary>Looks up what a code was on a day, or throws. Literals are checked by the analyzer (DIP2001, DIP2014).</summary>
    /// <param name="text">See <see cref="Read(string?)"/>.</param>
    /// <param name="on">The day.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">There is no such code, none on that day, or several; the message has position, reason and remedy.</exception>
    public static CountryCode Parse([StringSyntax(Syntax)] string text, UncertainDate on) => Read(text, on).GetValueOrThrow();

    /// <summary>Looks a code up, and tells what is wrong instead of throwing.</summary>
    /// <param name="text">
    /// With its list, <c>iso:VNM</c>, <c>m49:704</c>, <c>cow:816</c>, <c>gw:DRV</c>; or letters alone. These are read in ISO 3166, and where it
    /// has no such code in the Correlates of War list, then in that of Gleditsch and Ward. Letters that mean another country in a list of
    /// today's states are refused, and so is a number alone.
    /// </param>
    /// <returns>The code: today's where letters were used twice. Or the error.</returns>
    public static ParseResult<CountryCode> Read(string? text) => CountryCodeReader.Find(text ?? "", out var error) is { } row
        ? new ParseResult<CountryCode>.Parsed(From(row))
        : new ParseResult<CountryCode>.Refused([error!]);

    /// <summary>Looks up what a code was on a day, and tells what is wrong instead of throwing.</summary>
    /// <param name="text">See <see cref="Read(string?)"/>; the day picks among the rows of the list, and never the list.</param>
    /// <param name="on">The day; of one of which nothing is known nothing follows.</param>
    /// <returns>The code that the list had then, or may have had where no other can be; or the error.</returns>
    public static ParseResult<CountryCode> Read(string? text, UncertainDate on)
    {
        text ??= "";
        if (on.Precision == DatePrecision.Unknown)
        {
            return Read(text);
        }

        var rows = CountryCodeReader.Candidates(text, out var error);
        if (error is not null)
        {
            return new ParseResult<CountryCode>.Refused([error]);
        }

        Items<CountryRow> then = [.. rows.Where(row => From(row).IsValidOn(on).IsPossible)];
        return then.Count == 1
            ? new ParseResult<CountryCode>.Parsed(From(then[0]))
            : new ParseResult<CountryCode>.Refused([then.Count == 0 ? NotThen(text, rows, on) : CountryCodeErrors.SeveralInTime(text, then)]);
    }

    private static NotationError NotThen(string text, Items<CountryRow> rows, UncertainDate on)
    {
        var code = text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..];
        var elsewhere = CodeSystems.All
            .Where(system => system != rows[0].System)
            .SelectMany(system => CountryList.Of(system).Find(code))
            .Where(row => From(row).IsValidOn(on).IsTrue)
            .ToArray();
        Items<string> successors = [.. rows.SelectMany(row => From(row).Successors).Select(successor => successor.ToString()).Distinct()];
        return new(
            KnownRules.CodeNotValid,
            0,
            text.Length,
            $"'{code}' was no code of {rows[0].System.Name()} on {on.ToWords()}.",
            $"There is {CountryCodeErrors.Candidates(text, rows)}"
            + (elsewhere.Length == 0 ? "" : $"; on that day there was {CountryCodeErrors.Candidates(text, elsewhere)}")
            + (successors.Count == 0 ? "." : $"; used instead today: {string.Join(", ", successors)}."));
    }

    private static CountryList Checked(CodeSystem system) => Enum.IsDefined(system)
        ? CountryList.Of(system)
        : throw new ArgumentOutOfRangeException(nameof(system), system, "There is no such list of codes.");

    private static bool HasNumbersOfM49(CodeSystem system) => system is CodeSystem.Iso3166 or CodeSystem.UnM49;
}
