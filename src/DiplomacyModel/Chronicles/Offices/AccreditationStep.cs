namespace DiplomacyModel.Answers;

/// <summary>One step of an envoy's way to a post and from it, in the order of the Vienna Convention on Diplomatic Relations (1961), articles 4 to 13 and 43.</summary>
public enum AccreditationStep
{
    /// <summary>The sending side asks the receiving side for its agrément.</summary>
    AgrementRequested,

    /// <summary>The receiving side gives it.</summary>
    AgrementGiven,

    /// <summary>The receiving side refuses it.</summary>
    AgrementRefused,

    /// <summary>The envoy is named for the post.</summary>
    Appointed,

    /// <summary>The envoy arrives.</summary>
    Arrived,

    /// <summary>The envoy hands copies of the credentials to the foreign ministry, and may deal with it from then on.</summary>
    CopiesPresented,

    /// <summary>The envoy presents credentials, or takes up the post.</summary>
    CredentialsPresented,

    /// <summary>The envoy is called home, or goes home, for consultation, and keeps the post.</summary>
    RecalledForConsultation,

    /// <summary>The sending side recalls the envoy.</summary>
    Recalled,

    /// <summary>The receiving side declares the envoy <em>persona non grata</em>.</summary>
    DeclaredUnwelcome,

    /// <summary>The receiving side expels the envoy.</summary>
    Expelled,

    /// <summary>The envoy leaves the post.</summary>
    Ended,
}
