namespace DiplomacyModel;

/// <summary>How something stands to the noun of a phrase.</summary>
public enum Preposition
{
    /// <summary>"to": risk to health.</summary>
    To,

    /// <summary>"for": need for action.</summary>
    For,

    /// <summary>"by", "from" whom it comes: a contribution by the community.</summary>
    By,

    /// <summary>"on": an effect on security.</summary>
    On,

    /// <summary>"against": action against those responsible.</summary>
    Against,

    /// <summary>"from": protection from attacks.</summary>
    From,

    /// <summary>"with": alignment with standards.</summary>
    With,

    /// <summary>"between", "among": cooperation between two states.</summary>
    Between,

    /// <summary>"in": a role in foreign policy.</summary>
    In,

    /// <summary>"under": under the agreement, under sanctions.</summary>
    Under,

    /// <summary>"through", "via": dialogue through the embassy.</summary>
    Through,

    /// <summary>"as": its role as host.</summary>
    As,

    /// <summary>"over": sovereignty over the islands.</summary>
    Over,

    /// <summary>"toward", "towards": steps toward peace.</summary>
    Toward,

    /// <summary>"within": reforms within the organisation.</summary>
    Within,

    /// <summary>"without": talks without preconditions.</summary>
    Without,

    /// <summary>"into": investment into the sector.</summary>
    Into,

    /// <summary>"at": a centre at the university, talks at ministerial level.</summary>
    At,

    /// <summary>"across": cooperation across all areas.</summary>
    Across,

    /// <summary>"throughout": in every part of it.</summary>
    Throughout,

    /// <summary>"beyond": areas beyond national jurisdiction.</summary>
    Beyond,

    /// <summary>"outside": forces outside the country.</summary>
    Outside,

    /// <summary>"above": above the limit, above all.</summary>
    Above,

    /// <summary>"below": below the level of ministers.</summary>
    Below,

    /// <summary>"near", "off": the waters off the coast.</summary>
    Near,

    /// <summary>"around", "along": the lands along the border.</summary>
    Around,

    /// <summary>"based on", "on the basis of": relations based on equality.</summary>
    BasedOn,

    /// <summary>"in line with", "in accordance with", "pursuant to".</summary>
    InLineWith,

    /// <summary>"as part of", "in the framework of".</summary>
    AsPartOf,

    /// <summary>"rather than", "instead of".</summary>
    RatherThan,

    /// <summary>"like": a state like Ruritania. Those that are named as examples stand as such.</summary>
    Like,

    /// <summary>"unlike", "in contrast to".</summary>
    Unlike,

    /// <summary>"compared to", "relative to".</summary>
    ComparedTo,

    /// <summary>"subject to": aid subject to conditions.</summary>
    SubjectTo,

    /// <summary>"despite", "notwithstanding", of a noun.</summary>
    Despite,

    /// <summary>"per": so much per head.</summary>
    Per,

    /// <summary>"in addition to", "besides", "as well as".</summary>
    Besides,

    /// <summary>"except", "other than".</summary>
    Except,

    /// <summary>"due to", "as a result of": halted due to the sanctions.</summary>
    DueTo,

    /// <summary>"in the presence of".</summary>
    InPresenceOf,

    /// <summary>"at the invitation of".</summary>
    AtInvitationOf,

    /// <summary>"on the initiative of".</summary>
    OnInitiativeOf,

    /// <summary>"on behalf of", "in the name of".</summary>
    OnBehalfOf,

    /// <summary>"in support of".</summary>
    InSupportOf,

    /// <summary>"in response to".</summary>
    InResponseTo,

    /// <summary>"in connection with": how is not said.</summary>
    InConnectionWith,

    /// <summary>"regarding", "concerning", "on the subject of".</summary>
    Regarding,

    /// <summary>"since", of a noun: "the development since the war". When a claim itself was, its time says.</summary>
    Since,

    /// <summary>"during", of a noun.</summary>
    During,

    /// <summary>"until", of a noun.</summary>
    Until,

    /// <summary>"after", of a noun.</summary>
    After,

    /// <summary>"before", of a noun.</summary>
    Before,
}
