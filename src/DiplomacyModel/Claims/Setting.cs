namespace DiplomacyModel.Content;

/// <summary>When, where and on which occasion something was, and what is said along with it. Equal by content.</summary>
public sealed record Setting
{
    /// <summary>Nothing is mentioned.</summary>
    public static Setting NotMentioned { get; } = new();

    /// <summary>When; by default not mentioned.</summary>
    public When When
    {
        get;
        init => field = Guard.NotNull(value);
    } = When.NotMentioned;

    /// <summary>Where: a hall in a city, both sides of a border; empty where not mentioned.</summary>
    public Items<Place> Where
    {
        get;
        init => field = Guard.NoNulls(value);
    }

    /// <summary>In which meeting or visit, by the id under which that was said; by default not mentioned.</summary>
    public Slot<ClaimId> Occasion { get; init; }

    /// <summary>Under what, in accordance with what: a provision, a principle.</summary>
    public Items<What> Basis
    {
        get;
        init => field = Guard.NoNulls(value);
    }

    /// <summary>In which circumstances: "in the current situation of the world".</summary>
    public Items<What> Context
    {
        get;
        init => field = Guard.NoNulls(value);
    }

    /// <summary>What else stands to it, each in a typed way: with, for, against, under, as part of …</summary>
    public Items<Relatum> Relata
    {
        get;
        init => field = Guard.NoNulls(value);
    }

    /// <summary>The clauses that go with it: purposes, means, reasons, what goes on meanwhile.</summary>
    public Items<Adverbial> Clauses
    {
        get;
        init => field = Guard.NoNulls(value);
    }

    /// <summary>What the claim takes for granted without saying it.</summary>
    public Items<Claim> Presuppositions
    {
        get;
        init => field = Guard.NoNulls(value);
    }

    /// <summary>What is said along the way.</summary>
    public Items<Aside> Asides
    {
        get;
        init => field = Guard.NoNulls(value);
    }

    /// <summary>The clauses of one kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Their claims, in the order of the text.</returns>
    public Items<Claim> ClausesOf(AdverbialKind kind) => [.. Clauses.Where(clause => clause.Kind == kind).SelectMany(clause => clause.Claims)];
}
