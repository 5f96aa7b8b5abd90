using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace DiplomacyModel;

/// <summary>Something asked, with what this chronicle has of replies and renewals. Equal by content.</summary>
public sealed record Request
{
    private readonly Items<ClaimId> disputed;

    internal Request(Told<Statement> asked, Items<Account<Claim>> replies, Items<Account<Claim>> renewals, Items<ClaimId> disputed) =>
        (Asked, Replies, Renewals, this.disputed) = (asked, replies, renewals, disputed);

    /// <summary>The asking, with all its accounts. What is asked may be to ask somebody else: a statement as its content.</summary>
    public Told<Statement> Asked { get; }

    /// <summary>How strongly; where accounts differ, the lowest that is told.</summary>
    public AskGrade Grade => Asked.Accounts.Select(account => account.Claim.Act).OfType<Act.Asking>().Min(act => act.Grade);

    /// <summary>What is linked as answering it, surely or likely. A reply to it does not answer a renewal.</summary>
    public Items<Account<Claim>> Replies { get; }

    /// <summary>What is linked as asking it again, surely or likely.</summary>
    public Items<Account<Claim>> Renewals { get; }

    /// <summary>Whether a reply that somebody tells as given is in this chronicle; one that is denied, under a condition or only expected is none. None here does not mean that none was given.</summary>
    public bool HasReply => Replies.Any(reply => reply.IsHeld);

    /// <summary>Whether it was answered by a day, as far as this chronicle tells: an answer follows what it answers, and was given by the day on which it is told.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Maybe where dates do not decide, or where somebody denies the reply or that it is one; False where no reply is here, which does not mean that none was given.</returns>
    public Truth IsAnsweredBy(LocalDate day) =>
        Replies.Where(reply => reply.IsHeld).Aggregate(Truth.False, (any, reply) => any | (IsBy(reply, day) & (disputed.Contains(reply.Id) ? Truth.Maybe : Truth.True)));

    /// <summary>Whether it was answered by a day. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="day">One exact day, such as <c>2031-05-05</c>.</param>
    /// <returns>As for the day.</returns>
    /// <exception cref="FormatException">The text is not EDTF, or not one exact day.</exception>
    public Truth IsAnsweredBy([StringSyntax(Edtf.Syntax)] string day) => IsAnsweredBy(ExactDay.Parse(day));

    private Truth IsBy(Account<Claim> reply, LocalDate day) => reply.Date.Precedes(Asked.Date.Finest).IsTrue || Asked.Date.Finest.IsOnOrBefore(day).IsFalse
        ? Truth.False
        : reply.DoneBy.IsOnOrBefore(day);

    /// <summary>How it stands, in words.</summary>
    /// <returns>Such as <c>renewed; no answer in this chronicle</c>.</returns>
    public override string ToString() => (Renewals.Count > 0 ? "renewed; " : "") + (HasReply ? "answered" : "no answer in this chronicle");
}
