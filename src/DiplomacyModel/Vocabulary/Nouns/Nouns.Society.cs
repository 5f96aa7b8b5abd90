namespace DiplomacyModel;

public static partial class Nouns
{
    /// <summary>Somebody who is not of age.</summary>
    public static Topic Child { get; } = new("child", "Somebody who is not of age.", InStatements);

    /// <summary>Somebody who belongs to a state and has rights in it.</summary>
    public static Topic Citizen { get; } = new("citizen", "Somebody who belongs to a state and has rights in it.", InStatements);

    /// <summary>Groups of people who act in public and are not of the state.</summary>
    public static Topic CivilSociety { get; } = new("civil-society", "Groups of people who act in public and are not of the state.", InStatements);

    /// <summary>People who live together or have something in common.</summary>
    public static Topic Community { get; } = new("community", "People who live together or have something in common.", InNews);

    /// <summary>A state with its land and people.</summary>
    public static Topic Country { get; } = new("country", "A state with its land and people.", InStatements);

    /// <summary>Arts and ways of life.</summary>
    public static Topic Culture { get; } = new("culture", "Arts and ways of life.", InStatements);

    /// <summary>Harm to things.</summary>
    public static Topic Damage { get; } = new("damage", "Harm to things.", InNews);

    /// <summary>Rule by the people, and a state so ruled.</summary>
    public static Topic Democracy { get; } = new("democracy", "Rule by the people, and a state so ruled.", InStatements);

    /// <summary>People from one country who live in others.</summary>
    public static Topic Diaspora { get; } = new("diaspora", "People from one country who live in others.", InNews);

    /// <summary>Somebody driven from home who is still in their own country, or whose standing is not said.</summary>
    public static Topic DisplacedPerson { get; } = new("displaced-person", "Somebody driven from home who is still in their own country, or whose standing is not said.", InNews);

    /// <summary>That people have to leave where they live.</summary>
    public static Topic Displacement { get; } = new("displacement", "That people have to leave where they live.", InNews);

    /// <summary>Who gives money or goods for nothing in return.</summary>
    public static Topic Donor { get; } = new("donor", "Who gives money or goods for nothing in return.", InNews);

    /// <summary>Teaching in schools and universities.</summary>
    public static Topic Education { get; } = new("education", "Teaching in schools and universities.", InStatements);

    /// <summary>A building or a plant that serves a purpose.</summary>
    public static Topic Facility { get; } = new("facility", "A building or a plant that serves a purpose.", InNews);

    /// <summary>People of one household or kin.</summary>
    public static Topic Family { get; } = new("family", "People of one household or kin.", "usage of joint statements");

    /// <summary>The well-being of people in body, and what is done for it.</summary>
    public static Topic Health { get; } = new("health", "The well-being of people in body, and what is done for it.", InStatements);

    /// <summary>The people who work in a country or a body, with their skills.</summary>
    public static Topic HumanResources { get; } = new("human-resources", "The people who work in a country or a body, with their skills.", InStatements);

    /// <summary>The teaching of skills to people who work.</summary>
    public static Topic HumanResourcesTraining { get; } = new("human-resources-training", "The teaching of skills to people who work.", InNews);

    /// <summary>Food, shelter and care for people in need.</summary>
    public static Topic HumanitarianAid { get; } = new("humanitarian-aid", "Food, shelter and care for people in need.", InNews);

    /// <summary>A state of great need of many people.</summary>
    public static Topic HumanitarianCrisis { get; } = new("humanitarian-crisis", "A state of great need of many people.", InNews);

    /// <summary>Somebody who reports for the press.</summary>
    public static Topic Journalist { get; } = new("journalist", "Somebody who reports for the press.", InNews);

    /// <summary>A province, city or commune, as a side of its own.</summary>
    public static Topic Locality { get; } = new("locality", "A province, city or commune, as a side of its own.", InNews);

    /// <summary>The press, radio, television and news sites.</summary>
    public static Topic Media { get; } = new("media", "The press, radio, television and news sites.", InNews);

    /// <summary>The moving of people from country to country.</summary>
    public static Topic Migration { get; } = new("migration", "The moving of people from country to country.", InStatements);

    /// <summary>A people that is or would be a state.</summary>
    public static Topic Nation { get; } = new("nation", "A people that is or would be a state.", InStatements);

    /// <summary>What is lacking and ought to be had.</summary>
    public static Topic Need { get; } = new("need", "What is lacking and ought to be had.", InStatements);

    /// <summary>A body of people with a purpose and a form.</summary>
    public static Topic Organisation { get; } = new("organisation", "A body of people with a purpose and a form.", "usage of joint statements");

    /// <summary>A disease that spreads over the world.</summary>
    public static Topic Pandemic { get; } = new("pandemic", "A disease that spreads over the world.", InStatements);

    /// <summary>Those who live in a country, as a whole.</summary>
    public static Topic People { get; } = new("people", "Those who live in a country, as a whole.", InStatements);

    /// <summary>Exchange between people who are not officials.</summary>
    public static Topic PeopleToPeople { get; } = new("people-to-people", "Exchange between people who are not officials.", InStatements);

    /// <summary>Somebody who takes part in a public protest.</summary>
    public static Topic Protester { get; } = new("protester", "Somebody who takes part in a public protest.", InNews);

    /// <summary>To build again what was destroyed.</summary>
    public static Topic Reconstruction { get; } = new("reconstruction", "To build again what was destroyed.", InStatements);

    /// <summary>Somebody who has fled their country for fear of harm.</summary>
    public static Topic Refugee { get; } = new("refugee", "Somebody who has fled their country for fear of harm.", InNews);

    /// <summary>A part of the world, or of a country.</summary>
    public static Topic Region { get; } = new("region", "A part of the world, or of a country.", InStatements);

    /// <summary>Work that looks for what is not yet known.</summary>
    public static Topic Research { get; } = new("research", "Work that looks for what is not yet known.", "usage of joint statements");

    /// <summary>All who live together in a country, with their ways.</summary>
    public static Topic Society { get; } = new("society", "All who live together in a country, with their ways.", InStatements);

    /// <summary>Whoever has something at stake in a matter.</summary>
    public static Topic Stakeholder { get; } = new("stakeholder", "Whoever has something at stake in a matter.", "usage of joint statements");

    /// <summary>Somebody who attends a school or university.</summary>
    public static Topic Student { get; } = new("student", "Somebody who attends a school or university.", InNews);

    /// <summary>A place of higher teaching and research.</summary>
    public static Topic University { get; } = new("university", "A place of higher teaching and research.", InNews);

    /// <summary>A means that keeps people from catching a disease.</summary>
    public static Topic Vaccine { get; } = new("vaccine", "A means that keeps people from catching a disease.", InNews);

    /// <summary>Somebody who suffered harm from a deed or a disaster.</summary>
    public static Topic Victim { get; } = new("victim", "Somebody who suffered harm from a deed or a disaster.", InNews);

    /// <summary>A grown female person; of equal rights mostly printed in the plural.</summary>
    public static Topic Woman { get; } = new("woman", "A grown female person; of equal rights mostly printed in the plural.", InStatements);

    /// <summary>Somebody who works for pay.</summary>
    public static Topic Worker { get; } = new("worker", "Somebody who works for pay.", InNews);

    /// <summary>All countries together.</summary>
    public static Topic World { get; } = new("world", "All countries together.", InStatements);

    /// <summary>Young people as a group.</summary>
    public static Topic Youth { get; } = new("youth", "Young people as a group.", InStatements);
}
