namespace DiplomacyModel;

/// <summary>One act by which something was undertaken: the statement with all its tellings, and the undertaking in each.</summary>
internal sealed record CommitmentAct
{
    public CommitmentAct(Told<Statement> made, Items<Account<Statement>> tellings, Items<(Account<Statement> Telling, Undertaking Undertaking)> inTellings, bool isOnlyOne)
    {
        Made = made;
        Tellings = tellings;
        IsOnlyOne = isOnlyOne;
        InTellings = inTellings;
        Ids = [.. InTellings.Select(one => one.Undertaking.IdIn(one.Telling.Id))];

        Debtors =
        [
            .. InTellings.SelectMany(one => one.Telling.Claim.Voices)
                .SelectMany(party => party.Who.Values.Select(who => who.Id).Concat(party.Capacities.OfType<Capacity.Holder>().Select(holder => holder.Office.Id))).Distinct(),
        ];

        // Where a telling does not have it, only what is told of that statement as a whole is of it.
        Around = [.. InTellings.SelectMany(one => one.Undertaking.Around(one.Telling.Id)).Concat(tellings.Select(telling => telling.Id)).Distinct()];
        Date = DateOf(made, tellings);
    }

    public Told<Statement> Made { get; }

    /// <summary>Who commits, by who it is and by the office in which they speak: the next holder speaks for the same office.</summary>
    public Items<ThingId> Debtors { get; }

    /// <summary>The tellings that commit.</summary>
    public Items<Account<Statement>> Tellings { get; }

    /// <summary>Whether it is to be left undone; no telling that has it differs.</summary>
    public bool IsOmission => InTellings[0].Undertaking.IsOmission;

    /// <summary>What is undertaken, in each telling that has it; at least one.</summary>
    public Items<(Account<Statement> Telling, Undertaking Undertaking)> InTellings { get; }

    /// <summary>Whether nothing else is undertaken in the same statement.</summary>
    public bool IsOnlyOne { get; }

    /// <summary>What is undertaken, by its id in each telling that has it.</summary>
    public Items<ClaimId> Ids { get; }

    /// <summary>The statement, what it stands in there, and itself: steps of any of these are of it.</summary>
    public Items<ClaimId> Around { get; }

    /// <summary>The day of the act: that in which all tellings agree, one of those that differ, or some day up to that on which the first of them tells it.</summary>
    public UncertainDate Date { get; }

    /// <summary>Whether a step is told of it, and so came after it.</summary>
    public bool IsTakenUpBy(Claim step) => step is Progress { Of: var of } && Around.Contains(of);

    public bool IsDenied => Made.Denials.Count > 0;

    /// <summary>How firmly; where accounts differ, the lowest that is named.</summary>
    public CommitGrade Grade => Tellings.Select(GradeOf).Where(grade => grade != CommitGrade.NotMentioned).DefaultIfEmpty().Min();

    public bool IsAgreed => Tellings.All(telling => telling.Claim.Jointness == Jointness.Agreed);

    public bool IsLegallyBinding => Tellings.All(telling => telling.Claim.Manner.Contains(Marks.LegallyBinding));

    /// <summary>Whether it is firm enough to be kept or broken; Maybe where only some tellings say so.</summary>
    public Truth IsBinding => Truth.Of(Tellings.All(IsTheTellingBinding), Tellings.Any(IsTheTellingBinding));

    public static CommitGrade GradeOf(Account<Statement> telling) => ((Act.Committing)telling.Claim.Act).Grade;

    /// <summary>Whether some telling of each undertakes the same.</summary>
    public bool HasSameAs(CommitmentAct other) => InTellings.Any(one => other.InTellings.Any(again => one.Undertaking.IsSameAs(again.Undertaking)));

    private static bool IsTheTellingBinding(Account<Statement> telling) => GradeOf(telling) is not (CommitGrade.Willing or CommitGrade.Ready)
        || telling.Claim.Jointness == Jointness.Agreed || telling.Claim.Manner.Contains(Marks.LegallyBinding);

    private static UncertainDate DateOf(Told<Statement> made, Items<Account<Statement>> tellings) => made.Date.Answers.Count > 0
        ? made.Date.Finest is { Precision: not DatePrecision.Unknown } finest ? finest : UncertainDate.OneOf(made.Date.Answers)
        : tellings.Where(telling => telling.IsHeld).Select(telling => telling.DoneBy).Where(date => date.Precision != DatePrecision.Unknown).OrderBy(date => date.Latest).FirstOrDefault();
}
