namespace DiplomacyModel;

public static partial class Nouns
{
    /// <summary>The wealth of kinds of living things.</summary>
    public static Topic Biodiversity { get; } = new("biodiversity", "The wealth of kinds of living things.", InStatements);

    /// <summary>Energy that puts out little or no carbon.</summary>
    public static Topic CleanEnergy { get; } = new("clean-energy", "Energy that puts out little or no carbon.", InStatements);

    /// <summary>The lasting change of the climate by what people do.</summary>
    public static Topic ClimateChange { get; } = new("climate-change", "The lasting change of the climate by what people do.", InStatements);

    /// <summary>Money for dealing with climate change.</summary>
    public static Topic ClimateFinance { get; } = new("climate-finance", "Money for dealing with climate change.", InStatements);

    /// <summary>An event of nature or technology that does great harm.</summary>
    public static Topic Disaster { get; } = new("disaster", "An event of nature or technology that does great harm.", InNews);

    /// <summary>Help for those whom a disaster has struck.</summary>
    public static Topic DisasterRelief { get; } = new("disaster-relief", "Help for those whom a disaster has struck.", InStatements);

    /// <summary>A shaking of the ground.</summary>
    public static Topic Earthquake { get; } = new("earthquake", "A shaking of the ground.", InNews);

    /// <summary>What is put out into the air, as carbon is.</summary>
    public static Topic Emission { get; } = new("emission", "What is put out into the air, as carbon is.", InStatements);

    /// <summary>The moving of power supply from fossil to clean energy.</summary>
    public static Topic EnergyTransition { get; } = new("energy-transition", "The moving of power supply from fossil to clean energy.", InStatements);

    /// <summary>The keeping of air, water, land and living things from harm.</summary>
    public static Topic EnvironmentalProtection { get; } = new("environmental-protection", "The keeping of air, water, land and living things from harm.", InStatements);

    /// <summary>Water that covers land which is mostly dry.</summary>
    public static Topic Flood { get; } = new("flood", "Water that covers land which is mostly dry.", InNews);

    /// <summary>The moving of a whole economy to ways that spare nature.</summary>
    public static Topic GreenTransition { get; } = new("green-transition", "The moving of a whole economy to ways that spare nature.", InStatements);

    /// <summary>Power from the splitting of atoms.</summary>
    public static Topic NuclearEnergy { get; } = new("nuclear-energy", "Power from the splitting of atoms.", InStatements);

    /// <summary>Energy from sources that do not run out, such as wind and sun.</summary>
    public static Topic RenewableEnergy { get; } = new("renewable-energy", "Energy from sources that do not run out, such as wind and sun.", InStatements);

    /// <summary>The strength to bear a blow and to recover.</summary>
    public static Topic Resilience { get; } = new("resilience", "The strength to bear a blow and to recover.", InStatements);

    /// <summary>A strong wind with rain or snow.</summary>
    public static Topic Storm { get; } = new("storm", "A strong wind with rain or snow.", InNews);

    /// <summary>That something can go on without using up what it lives on.</summary>
    public static Topic Sustainability { get; } = new("sustainability", "That something can go on without using up what it lives on.", "usage of joint statements");

    /// <summary>Growth that does not live off those who come later.</summary>
    public static Topic SustainableDevelopment { get; } = new("sustainable-development", "Growth that does not live off those who come later.", InStatements);
}
