namespace DiplomacyModel;

/// <summary>A list of codes for countries. The same letters or number may name different countries in two of them.</summary>
public enum CodeSystem
{
    /// <summary>ISO 3166, parts 1 and 3: two letters, three letters, three digits; four letters for what was taken out. Written <c>iso:</c>.</summary>
    Iso3166,

    /// <summary>UN M49, the numbers of the United Nations Statistics Division: three digits. Written <c>m49:</c>.</summary>
    UnM49,

    /// <summary>The state system membership list of the Correlates of War Project, from 1816 on: a number and three letters. Written <c>cow:</c>.</summary>
    CorrelatesOfWar,

    /// <summary>The list of independent states of Gleditsch and Ward, from 1816 on: a number and three letters. Written <c>gw:</c>.</summary>
    GleditschWard,
}
