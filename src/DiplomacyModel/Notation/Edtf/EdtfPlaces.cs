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

    public static bool IsMasked(int places, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (At(places, i) == Mask)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The number that places without masks stand for.</summary>
    public static int Value(int places) => (At(places, 3) * 1000) + (At(places, 2) * 100) + (At(places, 1) * 10) + At(places, 0);

    public static int At(int places, int place) => (places >> (4 * place)) & 15;

    /// <summary>The numbers from 1 to a last one that two places can be, as bits.</summary>
    public static uint Bits(int places, int last)
    {
        if (!IsMasked(places, 2))
        {
            return Value(places) is var only && only >= 1 && only <= last ? 1u << only : 0;
        }

        if (places == 0xFF)
        {
            return (uint)((2L << last) - 2);
        }

        uint bits = 0;
        for (var number = 1; number <= last; number++)
        {
            if (Allows(places, 1, number / 10) && Allows(places, 0, number % 10))
            {
                bits |= 1u << number;
            }
        }

        return bits;
    }

    public static bool Allows(int places, int place, int digit) => At(places, place) is var one && (one == Mask || one == digit);
}
