using DiplomacyModel;

namespace VietnamJapan;

/// <summary>Who and what the two reports speak of. Things are values, equal by content: each may be made whenever it is asked for.</summary>
public static class Cast
{
    public static Polity Vietnam => new("vietnam", "Việt Nam", CountryCode.Parse("VN"));
    public static Polity Japan => new("japan", "Japan", CountryCode.Parse("JP"));
    public static Relation Relations => new("vietnam-japan", [Vietnam, Japan]);

    public static Organization VietnamParty => new("cpv", "Communist Party of Việt Nam", Vietnam);
    public static Organization ExternalRelations => new("cpv-external-relations", "Commission for External Relations, Central Committee of the Communist Party of Việt Nam", VietnamParty);
    public static Organization LiberalDemocrats => new("ldp", "Liberal Democratic Party of Japan", Japan);
    public static Organization JapanGovernment => new("japan-government", "Government of Japan", Japan);
    public static Organization Asean => new("asean", "ASEAN");
    public static Series AseanJapanSummits => new("asean-japan-summits", "ASEAN-Japan Summit");

    public static Group VietnamPeople => new("vietnamese", "people of Việt Nam", Vietnam);
    public static Group VietnameseInJapan => new("vietnamese-in-japan", "Vietnamese community in Japan", Vietnam);
    public static Group GovernmentMembers => new("japan-government-members", "members of the Government of Japan", Japan);
    public static Group ImperialFamily => new("japan-imperial-family", "members of the Japanese imperial family", Japan);

    public static Office GeneralSecretary => new("cpv-general-secretary", "General Secretary", VietnamParty, Branch.Party);
    public static Office President => new("vietnam-president", "President", Vietnam, Branch.State);
    public static Office CommissionHead => new("cpv-external-relations-head", "Head", ExternalRelations, Branch.Party);
    public static Office PrimeMinister => new("japan-prime-minister", "Prime Minister", Japan, Branch.Government);
    public static Office PartyPresident => new("ldp-president", "President", LiberalDemocrats, Branch.Party);
    public static Office JapanForeignMinister => new("japan-foreign-minister", "Minister of Foreign Affairs", Japan, Branch.Government);
    public static Office Emperor => new("japan-emperor", "Emperor", Japan, Branch.State);
    public static Office Empress => new("japan-empress", "Empress", Japan, Branch.State);

    public static Person Trong => new("nguyen-phu-trong", new PersonName("Nguyễn", "Trọng", NameOrder.FamilyFirstGivenLast, "Phú"));
    public static Person Thuong => new("vo-van-thuong", new PersonName("Võ", "Thưởng", NameOrder.FamilyFirstGivenLast, "Văn"));
    public static Person Trung => new("le-hoai-trung", new PersonName("Lê", "Trung", NameOrder.FamilyFirstGivenLast, "Hoài"));
    public static Person Kishida => new("kishida-fumio", new PersonName("Kishida", "Fumio", NameOrder.FamilyFirst));
    public static Person Kamikawa => new("kamikawa-yoko", new PersonName("Kamikawa", "Yoko", NameOrder.FamilyFirst));

    public static ThingSet Things =>
    [
        Vietnam, Japan, Relations, VietnamParty, ExternalRelations, LiberalDemocrats, JapanGovernment, Asean, AseanJapanSummits,
        VietnamPeople, VietnameseInJapan, GovernmentMembers, ImperialFamily,
        GeneralSecretary, President, CommissionHead, PrimeMinister, PartyPresident, JapanForeignMinister, Emperor, Empress,
        Trong, Thuong, Trung, Kishida, Kamikawa,
    ];
}
