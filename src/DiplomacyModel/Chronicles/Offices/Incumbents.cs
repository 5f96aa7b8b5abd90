namespace DiplomacyModel.Answers;

/// <summary>Who held an office on a day, by the tenures that one chronicle records. Closed; equal by content.</summary>
/// <remarks>By the record: what nobody recorded does not show, and what sources contradict each other about is at most possible.</remarks>
public abstract partial record Incumbents
{
    private protected Incumbents(Items<ClaimId> restsOn) => RestsOn = restsOn;

    /// <summary>The claims that the answer rests on.</summary>
    public Items<ClaimId> RestsOn { get; }

    /// <summary>Keeps the hierarchy closed.</summary>
    internal abstract void Close();

    /// <summary>Certainly held by these: one in most offices, several in those of several seats or beside an acting holder.</summary>
    public sealed record Definite : Incumbents
    {
        internal Definite(Items<Tenure> tenures, Items<Tenure> alsoPossible)
            : base([.. tenures.Concat(alsoPossible).SelectMany(tenure => tenure.RestsOn)])
        {
            Tenures = tenures;
            AlsoPossible = alsoPossible;
        }

        /// <summary>The tenures, in the order of entry.</summary>
        public Items<Tenure> Tenures { get; }

        /// <summary>Those beside them of which the dates do not decide.</summary>
        public Items<Tenure> AlsoPossible { get; }

        internal override void Close()
        {
        }
    }

    /// <summary>Perhaps held by one of these: on the day of a handover, where dates do not decide, after an entry without a recorded leaving, where more hold it than it has seats, or where a source says that it was vacant while another has somebody in it.</summary>
    public sealed record Possible : Incumbents
    {
        internal Possible(Items<Tenure> tenures, bool mayBeVacant, Items<ClaimId> vacant)
            : base([.. tenures.SelectMany(tenure => tenure.RestsOn), .. vacant])
        {
            Tenures = tenures;
            MayBeVacant = mayBeVacant;
        }

        /// <summary>The tenures, in the order of entry; none where all that is told of the day is that it may have been vacant.</summary>
        public Items<Tenure> Tenures { get; }

        /// <summary>Whether it may also be that nobody held it.</summary>
        public bool MayBeVacant { get; }

        internal override void Close()
        {
        }
    }

    /// <summary>Held by nobody: the last recorded holder had left and nobody is recorded to have entered until something later is recorded, or a source says so.</summary>
    /// <remarks>
    /// What is recorded later: an entry, a day in office, a vacancy that is told; or a register of its holders was published on that day or
    /// later, who would have it. After that the answer is <see cref="Unknown"/>: that nobody wrote on does not keep an office empty.
    /// </remarks>
    public sealed record Vacant : Incumbents
    {
        internal Vacant(Slot<Tenure> last, Items<ClaimId> told)
            : base([.. last.Values.SelectMany(tenure => tenure.RestsOn), .. told])
        {
            Last = last;
            IsTold = told.Count > 0;
        }

        /// <summary>The tenure that ended last before; not mentioned where none is recorded.</summary>
        public Slot<Tenure> Last { get; }

        /// <summary>Whether a source says of that day that it was vacant; otherwise it follows from what is recorded.</summary>
        public bool IsTold { get; }

        internal override void Close()
        {
        }
    }

    /// <summary>Nothing is recorded of that day, nor of any before it; or nothing of any after it, and the last recorded holder had left.</summary>
    public sealed record Unknown : Incumbents
    {
        private Unknown()
            : base([])
        {
        }

        /// <summary>The only value.</summary>
        public static Unknown Instance { get; } = new();

        internal override void Close()
        {
        }
    }
}
