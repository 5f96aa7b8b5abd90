namespace DiplomacyModel.Answers;

/// <content>A total and its addends.</content>
public sealed partial record Amounts<T>
{
    /// <summary>What adds up in one unit: a number with its word where there is one, else a range with its words. Equal by content.</summary>
    public sealed record Total
    {
        private readonly AmountRange range;

        internal Total(string unit, Items<Addend> addends, AmountRange range, Items<T> notAdded) => (Unit, Addends, this.range, NotAdded) = (unit, addends, range, notAdded);

        /// <summary>The unit, without a word of scale.</summary>
        public string Unit { get; }

        /// <summary>What it is added up from, in their order; what is not meant is left out.</summary>
        public Items<Addend> Addends { get; }

        /// <summary>The sum as one number with one word, "about" staying "about"; not mentioned where it is no number: "about ten" and "at least five", or where it is open what is meant.</summary>
        public Slot<Quantity> Quantity => range.Quantity is { } quantity ? quantity : Slot<Quantity>.NotMentioned;

        /// <summary>What it is not below.</summary>
        public decimal AtLeast => range.AtLeast;

        /// <summary>What it is not above; <see langword="null"/> where nothing bounds it: nobody says how far "about" goes.</summary>
        public decimal? AtMost => range.AtMost;

        /// <summary>The words beside the numbers that were added, each once.</summary>
        public Items<Approximator> Approximators => range.Approximators;

        /// <summary>What is told in other units only, and for which no source gives an equivalent in this one.</summary>
        public Items<T> NotAdded { get; }

        /// <summary>The sum and the unit.</summary>
        /// <returns>Such as <c>about 15,000,000 EUR</c>, or <c>5,000,000 or more EUR (about, at least)</c>.</returns>
        public override string ToString() => range + " " + Unit + (range.Quantity is null && Approximators.Count > 0 ? $" ({string.Join(", ", Approximators.Select(DiplomacyModel.Quantity.WordOf))})" : "");
    }

    /// <summary>What one undertaking, or one deed, adds. Equal by content.</summary>
    public sealed record Addend
    {
        internal Addend(Items<T> of, AmountRange range) => (Of, Range) = (of, range);

        /// <summary>What is counted as one here: mostly one; several commitments where debtors commit to the same deed.</summary>
        public Items<T> Of { get; }

        /// <summary>How much, as one number with one word; not mentioned where tellings differ, or where it is open how much of it is meant.</summary>
        public Slot<Quantity> Quantity => Range.Quantity is { } quantity ? quantity : Slot<Quantity>.NotMentioned;

        /// <summary>What it is not below.</summary>
        public decimal AtLeast => Range.AtLeast;

        /// <summary>What it is not above; <see langword="null"/> where nothing bounds it.</summary>
        public decimal? AtMost => Range.AtMost;

        internal AmountRange Range { get; }
    }
}
