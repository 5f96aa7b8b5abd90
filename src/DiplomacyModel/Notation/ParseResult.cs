using System.Diagnostics.CodeAnalysis;

namespace DiplomacyModel;

/// <summary>What came of reading a text: a value, or the errors. Never an exception for what the text says.</summary>
/// <remarks>Closed: <see cref="Parsed"/> and <see cref="Refused"/> are all there is. Equal by content.</remarks>
/// <typeparam name="T">The value that the text stands for.</typeparam>
public abstract record ParseResult<T>
{
    private protected ParseResult()
    {
    }

    /// <summary>Whether there is a value.</summary>
    public bool IsParsed => this is Parsed;

    /// <summary>Whether the text was refused.</summary>
    public bool IsRefused => this is Refused;

    /// <summary>This as a value, if it is one.</summary>
    /// <param name="parsed">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickParsed([NotNullWhen(true)] out Parsed? parsed) => (parsed = this as Parsed) is not null;

    /// <summary>This as a refusal, if it is one.</summary>
    /// <param name="refused">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickRefused([NotNullWhen(true)] out Refused? refused) => (refused = this as Refused) is not null;

    /// <summary>Keeps the hierarchy closed.</summary>
    internal abstract void Close();

    /// <summary>The value, or an exception that says what the errors say.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text was refused.</exception>
    public T GetValueOrThrow() => Match(
        parsed => parsed.Value,
        refused => throw new FormatException(string.Join("\n", refused.Errors)));

    /// <summary>One function for each case.</summary>
    /// <typeparam name="TResult">What both functions give.</typeparam>
    /// <param name="parsed">For a value.</param>
    /// <param name="refused">For the errors.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TResult>(Func<Parsed, TResult> parsed, Func<Refused, TResult> refused) =>
        this is Parsed value ? parsed(value) : refused((Refused)this);

    /// <summary>One function for each case, with state instead of a closure.</summary>
    /// <typeparam name="TState">The state.</typeparam>
    /// <typeparam name="TResult">What both functions give.</typeparam>
    /// <param name="state">Handed to the function.</param>
    /// <param name="parsed">For a value.</param>
    /// <param name="refused">For the errors.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TState, TResult>(TState state, Func<TState, Parsed, TResult> parsed, Func<TState, Refused, TResult> refused) =>
        this is Parsed value ? parsed(state, value) : refused(state, (Refused)this);

    /// <summary>One action for each case.</summary>
    /// <param name="parsed">For a value.</param>
    /// <param name="refused">For the errors.</param>
    public void Switch(Action<Parsed> parsed, Action<Refused> refused)
    {
        if (this is Parsed value)
        {
            parsed(value);
        }
        else
        {
            refused((Refused)this);
        }
    }

    /// <summary>The text was read.</summary>
    public sealed record Parsed : ParseResult<T>
    {
        /// <summary>Makes the result.</summary>
        /// <param name="value">What the text stands for.</param>
        public Parsed(T value) => Value = value;

        /// <summary>What the text stands for.</summary>
        public T Value { get; }

        internal override void Close()
        {
        }
    }

    /// <summary>The text was refused.</summary>
    public sealed record Refused : ParseResult<T>
    {
        /// <summary>Makes the result.</summary>
        /// <param name="errors">At least one error, in the order of their positions.</param>
        /// <exception cref="ArgumentException">There is no error.</exception>
        public Refused(Items<NotationError> errors)
        {
            if (errors.Count == 0)
            {
                throw new ArgumentException("A refusal has at least one error.", nameof(errors));
            }

            Errors = errors;
        }

        /// <summary>Why, in the order of positions; at least one.</summary>
        public Items<NotationError> Errors { get; }

        internal override void Close()
        {
        }
    }
}
