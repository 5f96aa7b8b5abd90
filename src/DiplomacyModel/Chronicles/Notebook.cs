using System.Diagnostics.CodeAnalysis;

namespace DiplomacyModel;

/// <summary>A record of one's own, without reports or accounts: note what you know, and ask. Mutable and for one thread.</summary>
/// <remarks>One reading on one's own word. What is noted keeps its order; <see cref="Chronicle"/> gives the immutable whole so far.</remarks>
public sealed class Notebook
{
    private readonly Source source;
    private int count;

    /// <summary>Begins a notebook.</summary>
    /// <param name="recorded">The day on which it was written, as EDTF; left out where that is not to be said.</param>
    /// <exception cref="FormatException">The text is not EDTF.</exception>
    public Notebook([StringSyntax(Edtf.Syntax, Edtf.Moment)] string? recorded = null)
    {
        source = new("notebook", SourceKind.OwnRecord, "own record", recorded is null ? null : When.Parse(recorded));
        Chronicle = Chronicle.Of([], new Report(source, []));
    }

    /// <summary>All that was noted so far.</summary>
    public Chronicle Chronicle { get; private set; }

    /// <summary>Makes things known, so that they are shown by their names and counted on their sides.</summary>
    /// <param name="known">Offices, polities, persons …</param>
    /// <exception cref="ArgumentException">Another thing has the id already.</exception>
    public void Knows(params Items<Thing> known) => Chronicle = Chronicle.Knowing(Chronicle.Things.With(known, nameof(known)));

    /// <summary>Notes a claim.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <returns>The claim with its identity.</returns>
    /// <exception cref="ArgumentException">Claims are nested more than 64 deep.</exception>
    public Said<T> Note<T>(T claim)
        where T : Claim
    {
        ArgumentNullException.ThrowIfNull(claim);
        ClaimDepth.Check(claim);
        count++;
        var id = new ClaimId(source.Id, 1, count);
        Chronicle = Chronicle.Noting(source, new(id, claim));
        return new(id, claim);
    }

    /// <summary>Notes that these met.</summary>
    /// <param name="date">When, as EDTF.</param>
    /// <param name="who">At least two.</param>
    /// <returns>The meeting with its identity.</returns>
    /// <exception cref="FormatException">The date is not EDTF.</exception>
    /// <exception cref="ArgumentException">There are fewer than two, or one stands twice.</exception>
    public Said<Meeting> Met([StringSyntax(Edtf.Syntax, Edtf.Moment)] string date, params Items<Actor> who)
    {
        Knows([.. who]);
        return Note(Meeting.Between([.. who.Select(actor => actor.AsParty())]).On(date));
    }

    /// <summary>Notes that a relation came to be at a tier.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="tier">The tier.</param>
    /// <param name="date">When, as EDTF.</param>
    /// <returns>The change with its identity.</returns>
    /// <exception cref="FormatException">The date is not EDTF.</exception>
    public Said<Change> Upgraded(Relation relation, Tier tier, [StringSyntax(Edtf.Syntax, Edtf.Moment)] string date)
    {
        Knows(relation);
        return Note(relation.Becomes(tier).On(date));
    }

    /// <summary>Notes a promise: a pledge to do something in a matter. Say the deed itself with <see cref="Note"/> where you know it.</summary>
    /// <param name="date">When it was made, as EDTF.</param>
    /// <param name="by">Who promised.</param>
    /// <param name="to">To whom.</param>
    /// <param name="about">In which matter.</param>
    /// <param name="due">By when it is to be kept, as EDTF; left out where that was not said.</param>
    /// <returns>The promise with its identity.</returns>
    /// <exception cref="FormatException">A date is not EDTF.</exception>
    public Said<Statement> Promised(
        [StringSyntax(Edtf.Syntax, Edtf.Moment)] string date, Actor by, Actor to, What about, [StringSyntax(Edtf.Syntax, Edtf.Moment)] string? due = null)
    {
        Knows(by, to);
        var deed = Verbs.Undertake.By(by).About(about);
        return Note(by.AsParty().PledgesTo(due is null ? deed : deed.Due(When.Parse(due))).Toward(to).On(date));
    }

    /// <summary>Notes that a promise was kept.</summary>
    /// <param name="promise">The promise.</param>
    /// <param name="date">When, as EDTF.</param>
    /// <returns>The step with its identity.</returns>
    /// <exception cref="FormatException">The date is not EDTF.</exception>
    public Said<Progress> Kept(Said<Statement> promise, [StringSyntax(Edtf.Syntax, Edtf.Moment)] string date) => Became(promise, ProgressKind.Done, date);

    /// <summary>Notes that a promise was broken.</summary>
    /// <param name="promise">The promise.</param>
    /// <param name="date">When, as EDTF.</param>
    /// <returns>The step with its identity.</returns>
    /// <exception cref="FormatException">The date is not EDTF.</exception>
    public Said<Progress> Broken(Said<Statement> promise, [StringSyntax(Edtf.Syntax, Edtf.Moment)] string date) => Became(promise, ProgressKind.Breached, date);

    private Said<Progress> Became(Said<Statement> promise, ProgressKind kind, string date)
    {
        ArgumentNullException.ThrowIfNull(promise);
        return Note(promise.Became(kind).On(date));
    }
}
