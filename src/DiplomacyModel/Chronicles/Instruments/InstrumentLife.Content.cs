using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace DiplomacyModel.Answers;

/// <content>What it says, and what is said of it.</content>
public sealed partial class InstrumentLife
{
    /// <summary>
    /// What it or a part of it is told to lay down, on whose word, in the order of the ids: what stands in statements of which it is the voice,
    /// and what it is told to provide for or to include, where that is told by a noun the whole telling. Whoever says so may be wrong, may deny it, or may only bring it up.
    /// </summary>
    public Items<Account<Claim>> Provisions => [.. about.SelectMany(ProvisionsIn)];

    /// <summary>What other instruments lay down of its life, in the order of the ids: "upon entry into force of this, that one ceases to have effect". No step by that.</summary>
    public Items<Account<Claim>> ProvisionsElsewhere =>
        [.. about.Where(account => InstrumentTelling.StepOf(account.Claim) != InstrumentStep.None && account.Through.Any(statement => LaysDown(statement) && !Speaks(statement)))];

    /// <summary>The provisions that lay something on somebody, or give them something, whether or not they are a party.</summary>
    /// <param name="who">Who.</param>
    /// <returns>The provisions in which they do something or receive something, surely or perhaps.</returns>
    public Items<Account<Claim>> ProvisionsFor(Ref<Actor> who)
    {
        ArgumentNullException.ThrowIfNull(who);
        return [.. Provisions.Where(provision => Inner(provision.Claim) is var inner && IsAmong(who, [.. InstrumentTelling.Doers(inner), .. DeedSlots.Beneficiaries(inner)]).IsPossible)];
    }

    /// <summary>The tallies of votes on it, or on an approval of it, each with its accounts: two tallies of one vote, linked as the same, are one with two accounts.</summary>
    public Items<Told<Figure>> Votes => [.. chronicle.Figures.Where(figure => figure.First.Claim.Of is Described { Marks.Count: 0, Relata: var relata, Kind: var kind } && kind == Nouns.VoteCast && relata.SelectMany(relatum => relatum.What).Any(IsVotedOn))];

    /// <summary>Whether it is something by an adjective: legally binding, void, authentic, unpublished. Maybe where sources contradict each other, and where none says so.</summary>
    /// <param name="mark">The adjective. Of <see cref="Marks.LegallyBinding"/> and <see cref="Marks.PoliticallyBinding"/>, and of <see cref="Marks.Valid"/> and <see cref="Marks.NullAndVoid"/>, one denies the other.</param>
    /// <returns>By all that is told, whatever its day, of it itself or of the kind that it is ("a legally binding agreement"); <see cref="Tellings(Mark)"/> says on whose word.</returns>
    public Truth Is(Mark mark)
    {
        var told = Tellings(mark);
        var isSo = told.Any(account => account.IsHeld && account.Claim.Qualities.Contains(mark));
        var isNot = told.Any(account => account.IsDenial ? account.Claim.Qualities.Contains(mark) : account.IsHeld && !account.Claim.Qualities.Contains(mark));

        // "It is no legally binding agreement": binding, or no agreement, or neither.
        var mayNotBe = about.Any(account => (account.IsHeld || account.IsDenial) && StateOf(account) is (BeingState { Kind.Marks: var marks } state, true) && state.Subject == Itself && marks.Contains(mark));
        return Truth.Of(isSo && !isNot && !mayNotBe, isSo || !isNot);
    }

    /// <summary>Who says that it is something by an adjective, its opposite, or that it is not.</summary>
    /// <param name="mark">The adjective.</param>
    /// <returns>The accounts in the order of the ids, also of what is only brought up; that it came to be so is told as that it is, and that it ceased to be, as that it is not. That it is no "legally binding agreement" is not among them: it may be binding, and no agreement.</returns>
    public Items<Account<QualityState>> Tellings(Mark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        return
        [
            .. about.Select(QualityOf).OfType<Account<QualityState>>()
                .Where(account => account.Claim.Subject == Itself && account.Claim.Qualities.Any(quality => quality == mark || AreOpposed(quality, mark))),
        ];
    }

    /// <summary>What kinds of instrument it is told to be, each once, in the order of the ids; what is contested is among them.</summary>
    public Items<Topic> Kinds =>
    [
        .. about.Where(account => account.IsHeld).Select(account => account.Claim is Change { IsStart: true, State: var state } ? state : account.Claim).OfType<BeingState>()
            .Where(state => state.Subject == Itself).Select(state => state.Kind.Kind).Distinct(),
    ];

    private What Itself => new What.Identified(new Ref<Thing>(Instrument.Id));

    private IEnumerable<Account<Claim>> ProvisionsIn(Account<Claim> account) => account.Claim switch
    {
        Statement statement when Speaks(statement) => Enumerable.Range(1, statement.Content.Count).SelectMany(i => chronicle.Find(account.Id.Inner($"content-{i}")).Values),
        RelatingState { Subject: What.Identified { Thing.Id: var subject } } state when own.Contains(subject) && (state.Verb == RelatingVerb.ProvideFor || state.Verb == RelatingVerb.Include) =>
            state.Objects.Where(what => what is Described).Take(1).Select(_ => account)
                .Concat(state.Objects.SelectMany((what, i) => what is What.Clause ? chronicle.Find(account.Id.Inner($"object-{i + 1}")).Values : [])),
        _ => [],
    };

    // What is told to hold, or to begin or end, and whether it is said not to.
    private static (State? State, bool IsNegated) StateOf(Account<Claim> account) => account.Claim is Change change
        ? (change.State, account.IsNegated == change.IsStart)
        : (account.Claim as State, account.IsNegated);

    private static Account<QualityState>? QualityOf(Account<Claim> account) => StateOf(account) switch
    {
        (QualityState quality, var isNegated) => Of(account, quality, isNegated),
        (BeingState { Kind.Marks: { Count: > 0 } marks } being, false) => Of(account, new(being.Subject, marks) { Setting = being.Setting }, isNegated: false),
        _ => null,
    };

    private static Account<QualityState> Of(Account<Claim> account, QualityState quality, bool isNegated) =>
        new(account.Id, quality, account.Source, account.Through, account.Stance, isNegated, account.Voice, account.Date, account.Step, account.IsRetracted, account.Wording);

    private static bool AreOpposed(Mark one, Mark other) =>
        Opposites.Any(pair => (pair.One == one && pair.Other == other) || (pair.One == other && pair.Other == one));

    private static readonly Items<(Mark One, Mark Other)> Opposites = [(Marks.LegallyBinding, Marks.PoliticallyBinding), (Marks.Valid, Marks.NullAndVoid)];

    private bool IsVotedOn(What what) => what switch
    {
        What.Identified { Thing.Id: var id } => id == Instrument.Id,
        What.Mentioned { Id: var id } => chronicle.Find(id).Values.Any(account => InstrumentTelling.Objects(account.Claim).Contains(Instrument.Id)),
        _ => false,
    };

    // A duty is told with "must", "shall", "if": whose it is stands inside.
    private static Claim Inner(Claim claim) => claim switch
    {
        Modal modal => Inner(modal.Claim),
        Conditional conditional => Inner(conditional.Claim),
        Not not => Inner(not.Claim),
        _ => claim,
    };
}
