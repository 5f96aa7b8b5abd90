namespace DiplomacyModel;

/// <summary>Digits and masks, one hexadecimal place each; F is a masked digit.</summary>
internal static class EdtfPlaces
{
    public const int Mask = 15;

    public static bool TryRead(string text, int at, int end, int count, out int places)
    {
        places = 0;
        if (at + count > end)
        {
            return false;
        }

        for (var i = at; i < at + count; i++)
        {
            if (text[i] is not ((>= '0' and <= '9') or 'X'))
            {
                return false;
            }

            places = (places << 4) | (text[i] == 'X' ? Mask : text[i] - '0');
        }

        return true;
    }

    // A place is masked where all four of its bits are set.
    public static bool IsMasked(int places) => (places & (places >> 1) & (places >> 2) & (places >> 3) & 0x1111) != 0;

    /// <summary>The number that places without masks stand for.</summary>
    public static int Value(int places) => (At(places, 3) * 1000) + (At(places, 2) * 100) + (At(places, 1) * 10) + At(places, 0);

    public static int At(int places, int place) => (places >> (4 * place)) & 15;

    /// <summary>The numbers from 1 to a last one that two places can be, as bits.</summary>
    public static uint Bits(int places, int last)
    {
        var (tens, ones) = (At(places, 1), At(places, 0));
        var bits = ones == Mask ? 0x3FFL : 1L << ones;
        bits = tens == Mask ? bits | (bits << 10) | (bits << 20) | (bits << 30) : tens > 3 ? 0 : bits << (10 * tens);
        return (uint)(bits & ((2L << last) - 2));
    }

    public static bool Allows(int places, int place, int digit) => At(places, place) is var one && (one == Mask || one == digit);
}
