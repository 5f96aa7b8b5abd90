using DiplomacyModel;

namespace VietnamJapan;

/// <summary>The chronicle of both reports, a register's entry, and the links that a coder reads out of them.</summary>
public static class Modelled
{
    public static Chronicle Chronicle()
    {
        var (february, october) = (new February(), new October());
        var register = new Reading(new Source("wikidata", SourceKind.Register, "Wikidata"));
        register.Says(1, Cast.Kishida.Enters(Cast.PrimeMinister).On("2021-10-04"));

        var coder = new Reading(Source.CodersReading("coder", "our reading"));
        coder.Says(1, october.Talk.IsSameAs(february.Talk) with { Certainty = Certainty.Likely });
        coder.Says(2, october.Reception.IsPartOf(october.HerVisit));
        coder.Says(2, october.Received.IsPartOf(october.HerVisit));
        coder.Says(3, february.Willingness.Answers(february.Request));
        coder.Says(4, october.Request.Renews(february.Request) with { Certainty = Certainty.Likely });
        return DiplomacyModel.Chronicle.Of(Cast.Things, february.Report, october.Report, register.Close(), coder.Close());
    }
}
