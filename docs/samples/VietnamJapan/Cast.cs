using DiplomacyModel;

namespace VietnamJapan;

/// <summary>Who and what the two reports speak of.</summary>
public sealed class Cast
{
    public Cast()
    {
        Vietnam = new("vietnam", "Việt Nam", CountryCode.Parse("VN"));
        Japan = new("japan", "Japan", CountryCode.Parse("JP"));
        VietnamJapan = new("vietnam-japan", [Vietnam, Japan]);

        VietnamParty = new Organization("cpv", "Communist Party of Việt Nam", Vietnam);
        var externalRelations = new Organization("cpv-external-relations", "Commission for External Relations, Communist Party of Việt Nam", VietnamParty);
        LiberalDemocrats = new Organization("ldp", "Liberal Democratic Party of Japan", Japan);
        JapanGovernment = new("japan-government", "Government of Japan", Japan);
        VietnamPeople = new("vietnamese", "people of Việt Nam", Vietnam);
        GovernmentMembers = new("japan-government-members", "members of the Government of Japan", Japan);
        ImperialFamily = new("japan-imperial-family", "members of the Japanese imperial family", Japan);
        Community = new("vietnamese-in-japan", "Vietnamese community in Japan", Vietnam);

        GeneralSecretary = new("cpv-general-secretary", "General Secretary", VietnamParty, Branch.Party);
        President = new("vietnam-president", "President", Vietnam, Branch.State);
        CommissionHead = new("cpv-external-relations-head", "Head", externalRelations, Branch.Party);
        PrimeMinister = new("japan-prime-minister", "Prime Minister", Japan, Branch.Government);
        PartyPresident = new("ldp-president", "President", LiberalDemocrats, Branch.Party);
        ForeignMinister = new("japan-foreign-minister", "Minister of Foreign Affairs", Japan, Branch.Government);
        Emperor = new("japan-emperor", "Emperor", Japan, Branch.State);
        Empress = new("japan-empress", "Empress", Japan, Branch.State);

        Trong = new("nguyen-phu-trong", new PersonName("Nguyễn", "Trọng", NameOrder.FamilyFirstGivenLast, "Phú"));
        Thuong = new("vo-van-thuong", new PersonName("Võ", "Thưởng", NameOrder.FamilyFirstGivenLast, "Văn"));
        Trung = new("le-hoai-trung", new PersonName("Lê", "Trung", NameOrder.FamilyFirstGivenLast, "Hoài"));
        Kishida = new("kishida-fumio", new PersonName("Kishida", "Fumio", NameOrder.FamilyFirst));
        Kamikawa = new("kamikawa-yoko", new PersonName("Kamikawa", "Yoko", NameOrder.FamilyFirst));

        Things =
        [
            Vietnam, Japan, VietnamJapan, VietnamParty, externalRelations, LiberalDemocrats, JapanGovernment, Community, GovernmentMembers, ImperialFamily, VietnamPeople, Asean, AseanJapanSummits,
            GeneralSecretary, President, CommissionHead, PrimeMinister, PartyPresident, ForeignMinister, Emperor, Empress,
            Trong, Thuong, Trung, Kishida, Kamikawa,
        ];
    }

    public Polity Vietnam { get; }

    public Polity Japan { get; }

    public Relation VietnamJapan { get; }

    public Organization JapanGovernment { get; }

    public Group Community { get; }

    public Group GovernmentMembers { get; }

    public Group ImperialFamily { get; }

    public Group VietnamPeople { get; }

    public Organization VietnamParty { get; }

    public Organization LiberalDemocrats { get; }

    public Organization Asean { get; } = new("asean", "ASEAN");

    public Series AseanJapanSummits { get; } = new("asean-japan-summits", "ASEAN-Japan Summit");

    public MeetingKind Summit { get; } = new("summit", "A meeting of those who lead.", "usage of news reports");

    public Office GeneralSecretary { get; }

    public Office President { get; }

    public Office CommissionHead { get; }

    public Office PrimeMinister { get; }

    public Office PartyPresident { get; }

    public Office ForeignMinister { get; }

    public Office Emperor { get; }

    public Office Empress { get; }

    public Person Trong { get; }

    public Person Thuong { get; }

    public Person Trung { get; }

    public Person Kishida { get; }

    public Person Kamikawa { get; }

    public ThingSet Things { get; }
}
