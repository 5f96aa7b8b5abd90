namespace DiplomacyModel;

/// <summary>Allen's composition table, computed once from stretches of a few days.</summary>
internal static class AllenComposition
{
    // Three stretches have six ends; six days tell every order of them apart, neighbouring days included.
    private const int Days = 6;

    private static readonly ushort[] Table = Compute();

    public static AllenRelations Of(AllenRelations first, AllenRelations second)
    {
        var bits = 0;
        foreach (var one in first)
        {
            foreach (var other in second)
            {
                bits |= Table[At((int)one, (int)other)];
            }
        }

        return new(bits);
    }

    private static int At(int first, int second) => first * AllenRelations.Kinds + second;

    private static ushort[] Compute()
    {
        var table = new ushort[AllenRelations.Kinds * AllenRelations.Kinds];
        (int Start, int End)[] stretches =
        [
            .. from start in Enumerable.Range(0, Days)
               from end in Enumerable.Range(start, Days - start)
               select (start, end),
        ];
        foreach (var a in stretches)
        {
            foreach (var b in stretches)
            {
                foreach (var c in stretches)
                {
                    table[At(Between(a, b), Between(b, c))] |= (ushort)(1 << Between(a, c));
                }
            }
        }

        return table;
    }

    private static int Between((int Start, int End) a, (int Start, int End) b) => (int)Relating.Exact(a.Start, a.End, b.Start, b.End);
}
