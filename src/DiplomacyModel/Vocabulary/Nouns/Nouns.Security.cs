namespace DiplomacyModel;

public static partial class Nouns
{
    /// <summary>The use of force by one state against another without right.</summary>
    public static Topic Aggression { get; } = new("aggression", "The use of force by one state against another without right.", InStatements);

    /// <summary>An attack from the air on a place.</summary>
    public static Topic AirStrike { get; } = new("air-strike", "An attack from the air on a place.", InNews);

    /// <summary>An attack with arms on a state, against which it may defend itself.</summary>
    public static Topic ArmedAttack { get; } = new("armed-attack", "An attack with arms on a state, against which it may defend itself.", "Charter of the United Nations (1945), article 51");

    /// <summary>The army, navy and air force of a state together.</summary>
    public static Topic ArmedForces { get; } = new("armed-forces", "The army, navy and air force of a state together.", InNews);

    /// <summary>The line between two states, and the land along it.</summary>
    public static Topic Border { get; } = new("border", "The line between two states, and the land along it.", InNews);

    /// <summary>A halt to fighting that the sides have agreed, for a time or for good.</summary>
    public static Topic Ceasefire { get; } = new("ceasefire", "A halt to fighting that the sides have agreed, for a time or for good.", InNews);

    /// <summary>Somebody who is not of the armed forces.</summary>
    public static Topic Civilian { get; } = new("civilian", "Somebody who is not of the armed forces.", InStatements);

    /// <summary>A struggle between sides, with arms or without.</summary>
    public static Topic Conflict { get; } = new("conflict", "A struggle between sides, with arms or without.", InStatements);

    /// <summary>What is done to prevent and fight terrorism.</summary>
    public static Topic CounterTerrorism { get; } = new("counter-terrorism", "What is done to prevent and fight terrorism.", InStatements);

    /// <summary>A deed that the law punishes, and such deeds as a whole.</summary>
    public static Topic Crime { get; } = new("crime", "A deed that the law punishes, and such deeds as a whole.", InStatements);

    /// <summary>A time in which things may turn for the worse and must be decided.</summary>
    public static Topic Crisis { get; } = new("crisis", "A time in which things may turn for the worse and must be decided.", InStatements);

    /// <summary>An attack on computers or networks.</summary>
    public static Topic CyberAttack { get; } = new("cyber-attack", "An attack on computers or networks.", "usage of joint statements");

    /// <summary>The safety of networks and data.</summary>
    public static Topic CyberSecurity { get; } = new("cyber-security", "The safety of networks and data.", InStatements);

    /// <summary>The step by step calming of a conflict.</summary>
    public static Topic DeEscalation { get; } = new("de-escalation", "The step by step calming of a conflict.", InNews);

    /// <summary>The keeping of a state from attack, and the forces for it.</summary>
    public static Topic Defence { get; } = new("defence", "The keeping of a state from attack, and the forces for it.", InStatements);

    /// <summary>The removal of nuclear weapons from a place.</summary>
    public static Topic Denuclearisation { get; } = new("denuclearisation", "The removal of nuclear weapons from a place.", InStatements);

    /// <summary>The giving up of weapons, by agreement.</summary>
    public static Topic Disarmament { get; } = new("disarmament", "The giving up of weapons, by agreement.", InStatements);

    /// <summary>An aircraft without a pilot.</summary>
    public static Topic Drone { get; } = new("drone", "An aircraft without a pilot.", InNews);

    /// <summary>The right of ships to pass through the sea.</summary>
    public static Topic FreedomOfNavigation { get; } = new("freedom-of-navigation", "The right of ships to pass through the sea.", InStatements);

    /// <summary>Somebody held so that others do what the holder wants.</summary>
    public static Topic Hostage { get; } = new("hostage", "Somebody held so that others do what the holder wants.", InNews);

    /// <summary>Fighting between sides.</summary>
    public static Topic Hostilities { get; } = new("hostilities", "Fighting between sides.", InNews);

    /// <summary>A single event that disturbs the peace between sides.</summary>
    public static Topic Incident { get; } = new("incident", "A single event that disturbs the peace between sides.", InNews);

    /// <summary>Safety at sea from crime, attack and pressure.</summary>
    public static Topic MaritimeSecurity { get; } = new("maritime-security", "Safety at sea from crime, attack and pressure.", InStatements);

    /// <summary>A training of forces as if in war.</summary>
    public static Topic MilitaryExercise { get; } = new("military-exercise", "A training of forces as if in war.", InNews);

    /// <summary>A weapon that flies to its target by its own power.</summary>
    public static Topic Missile { get; } = new("missile", "A weapon that flies to its target by its own power.", InNews);

    /// <summary>The keeping of weapons of mass destruction from spreading.</summary>
    public static Topic NonProliferation { get; } = new("non-proliferation", "The keeping of weapons of mass destruction from spreading.", InStatements);

    /// <summary>A state's work on nuclear energy or weapons.</summary>
    public static Topic NuclearProgramme { get; } = new("nuclear-programme", "A state's work on nuclear energy or weapons.", InNews);

    /// <summary>A weapon that draws on nuclear energy.</summary>
    public static Topic NuclearWeapon { get; } = new("nuclear-weapon", "A weapon that draws on nuclear energy.", InStatements);

    /// <summary>Crime by groups that work like a business.</summary>
    public static Topic OrganisedCrime { get; } = new("organised-crime", "Crime by groups that work like a business.", InStatements);

    /// <summary>The absence of war, and good order between peoples.</summary>
    public static Topic Peace { get; } = new("peace", "The absence of war, and good order between peoples.", InStatements);

    /// <summary>The steps that are to lead from a conflict to peace.</summary>
    public static Topic PeaceProcess { get; } = new("peace-process", "The steps that are to lead from a conflict to peace.", InStatements);

    /// <summary>The work of forces that watch over a peace between others.</summary>
    public static Topic Peacekeeping { get; } = new("peacekeeping", "The work of forces that watch over a peace between others.", InStatements);

    /// <summary>Somebody held in prison or taken in war.</summary>
    public static Topic Prisoner { get; } = new("prisoner", "Somebody held in prison or taken in war.", InNews);

    /// <summary>Freedom from threat, of a state or of people.</summary>
    public static Topic Security { get; } = new("security", "Freedom from threat, of a state or of people.", InStatements);

    /// <summary>The right of a state to use force against an armed attack.</summary>
    public static Topic SelfDefence { get; } = new("self-defence", "The right of a state to use force against an armed attack.", "Charter of the United Nations (1945), article 51");

    /// <summary>Somebody who serves in an army.</summary>
    public static Topic Soldier { get; } = new("soldier", "Somebody who serves in an army.", InNews);

    /// <summary>The state of things that do not soon change for the worse.</summary>
    public static Topic Stability { get; } = new("stability", "The state of things that do not soon change for the worse.", InStatements);

    /// <summary>Violence against people meant to frighten others for a political end.</summary>
    public static Topic Terrorism { get; } = new("terrorism", "Violence against people meant to frighten others for a political end.", InStatements);

    /// <summary>Somebody or something from which harm may come.</summary>
    public static Topic Threat { get; } = new("threat", "Somebody or something from which harm may come.", InStatements);

    /// <summary>Unlawful trade in drugs, arms or people.</summary>
    public static Topic Trafficking { get; } = new("trafficking", "Unlawful trade in drugs, arms or people.", InStatements);

    /// <summary>Soldiers as a force in a place; mostly printed in the plural.</summary>
    public static Topic Troop { get; } = new("troop", "Soldiers as a force in a place; mostly printed in the plural.", InNews);

    /// <summary>A halt to fighting, mostly short and less formal than a ceasefire.</summary>
    public static Topic Truce { get; } = new("truce", "A halt to fighting, mostly short and less formal than a ceasefire.", InNews);

    /// <summary>The use of arms by a state against another; the Charter forbids the threat of it too.</summary>
    public static Topic UseOfForce { get; } = new("use-of-force", "The use of arms by a state against another; the Charter forbids the threat of it too.", "Charter of the United Nations (1945), article 2, paragraph 4");

    /// <summary>Force used on people.</summary>
    public static Topic Violence { get; } = new("violence", "Force used on people.", InNews);

    /// <summary>Open fighting between states or large groups, over some time.</summary>
    public static Topic War { get; } = new("war", "Open fighting between states or large groups, over some time.", InNews);

    /// <summary>A thing made to harm.</summary>
    public static Topic Weapon { get; } = new("weapon", "A thing made to harm.", InNews);

    /// <summary>The pulling back of forces from a place, or of a state from a treaty.</summary>
    public static Topic Withdrawal { get; } = new("withdrawal", "The pulling back of forces from a place, or of a state from a treaty.", InNews);
}
