namespace DiplomacyModel;

public static partial class Verbs
{
    /// <summary>To give an order, a prize or a contract to one who was chosen for it.</summary>
    public static GivingVerb Award { get; } = new("award", "To give an order, a prize or a contract to one who was chosen for it.", InNews);

    /// <summary>To add money or goods to a fund or a purpose of many.</summary>
    public static GivingVerb ContributeTo { get; } = new("contribute-to", "To add money or goods to a fund or a purpose of many.", InNews);

    /// <summary>To bring a message, a letter or greetings from another.</summary>
    public static GivingVerb Convey { get; } = new("convey", "To bring a message, a letter or greetings from another.", InStatements);

    /// <summary>To bring to the receiver what is due or was ordered.</summary>
    public static GivingVerb Deliver { get; } = new("deliver", "To bring to the receiver what is due or was ordered.", InNews) { Step = InstrumentStep.Receipt };

    /// <summary>To give money, goods or services for nothing in return.</summary>
    public static GivingVerb Donate { get; } = new("donate", "To give money, goods or services for nothing in return.", InNews);

    /// <summary>To hold out a credit, a courtesy or help to somebody.</summary>
    public static GivingVerb Extend { get; } = new("extend", "To hold out a credit, a courtesy or help to somebody.", InNews);

    /// <summary>To let somebody have something; also of notice, help, an answer.</summary>
    public static GivingVerb Give { get; } = new("give", "To let somebody have something; also of notice, help, an answer.", InNews);

    /// <summary>To give a right, a favour or money on request, as one who has the power to.</summary>
    public static GivingVerb Grant { get; } = new("grant", "To give a right, a favour or money on request, as one who has the power to.", InNews);

    /// <summary>To pass a person, a place or an object to those who take charge of it.</summary>
    public static GivingVerb HandOver { get; } = new("hand-over", "To pass a person, a place or an object to those who take charge of it.", InNews) { Step = InstrumentStep.Receipt };

    /// <summary>To give for a time, to be returned or paid back.</summary>
    public static GivingVerb Lend { get; } = new("lend", "To give for a time, to be returned or paid back.", InNews);

    /// <summary>To give money that is owed or was agreed.</summary>
    public static GivingVerb Pay { get; } = new("pay", "To give money that is owed or was agreed.", InNews);

    /// <summary>To hand over a document or a gift with form, mostly in person; so with letters of credence.</summary>
    public static GivingVerb Present { get; } = new("present", "To hand over a document or a gift with form, mostly in person; so with letters of credence.", InNews);

    /// <summary>To let somebody have what is needed; for a price or not is not said.</summary>
    public static GivingVerb Provide { get; } = new("provide", "To let somebody have what is needed; for a price or not is not said.", InStatements);

    /// <summary>To give back what was taken or lent.</summary>
    public static GivingVerb Return { get; } = new("return", "To give back what was taken or lent.", InNews);

    /// <summary>To provide goods over some time, mostly as agreed.</summary>
    public static GivingVerb Supply { get; } = new("supply", "To provide goods over some time, mostly as agreed.", InNews);

    /// <summary>To move money, goods, people or a right to another.</summary>
    public static GivingVerb Transfer { get; } = new("transfer", "To move money, goods, people or a right to another.", InNews);
}
