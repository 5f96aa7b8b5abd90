namespace DiplomacyModel;

/// <summary>The days whose year has such digits, whose month is one of these and whose day is one of those; never written out.</summary>
internal readonly record struct DayPattern(bool IsNegative, int Year, int Months, uint Days)
{
    public const int AllMonths = 0x1FFE;

    public const uint AllDays = 0xFFFF_FFFE;

    private const int ShortMonths = (1 << 4) | (1 << 6) | (1 << 9) | (1 << 11);

    private const int February = 1 << 2;

    /// <summary>Whether there is such a day in the calendar at all.</summary>
    public bool HasDay => Months != 0
        && ((Days & 0x1FFF_FFFE) != 0
            || ((Days & (1u << 29)) != 0 && ((Months & ~February) != 0 || HasLeapYear))
            || ((Days & (1u << 30)) != 0 && (Months & ~February) != 0)
            || ((Days & (1u << 31)) != 0 && (Months & ~(February | ShortMonths)) != 0));

    // The rule of leap years asks for the last two digits, or for the first two.
    private bool HasLeapYear
    {
        get
        {
            for (var two = 0; two < 100; two += 4)
            {
                if ((two > 0 && Allows(0, two)) || (Allows(0, 0) && Allows(2, two)))
                {
                    return true;
                }
            }

            return false;
        }
    }

    public bool Contains(CivilDay day) =>
        AllowsYear(day.Year) && (Months & (1 << day.Month)) != 0 && (Days & (1u << day.Day)) != 0;

    /// <summary>The first day of the pattern that is not before a day.</summary>
    public CivilDay? Next(CivilDay from)
    {
        for (var year = NextYear(from.Year); year is { } y; year = NextYear(y + 1))
        {
            for (var month = y == from.Year ? from.Month : 1; month <= 12; month++)
            {
                var days = DaysOf(y, month);
                var last = days == 0 ? 0 : GregorianMonth.Days(y, month);
                for (var day = y == from.Year && month == from.Month ? from.Day : 1; day <= last; day++)
                {
                    if ((days & (1u << day)) != 0)
                    {
                        return new(y, month, day);
                    }
                }
            }
        }

        return null;
    }

    /// <summary>The last day of the pattern that is not after a day.</summary>
    public CivilDay? Previous(CivilDay to)
    {
        for (var year = PreviousYear(to.Year); year is { } y; year = PreviousYear(y - 1))
        {
            for (var month = y == to.Year ? to.Month : 12; month >= 1; month--)
            {
                var days = DaysOf(y, month);
                for (var day = y == to.Year && month == to.Month ? to.Day : days == 0 ? 0 : GregorianMonth.Days(y, month); day >= 1; day--)
                {
                    if ((days & (1u << day)) != 0)
                    {
                        return new(y, month, day);
                    }
                }
            }
        }

        return null;
    }

    /// <summary>The days of both, or a pattern without days.</summary>
    public DayPattern Meet(DayPattern other)
    {
        var year = 0;
        for (var place = 3; place >= 0; place--)
        {
            var (mine, its) = (EdtfPlaces.At(Year, place), EdtfPlaces.At(other.Year, place));
            if (mine != its && mine != EdtfPlaces.Mask && its != EdtfPlaces.Mask)
            {
                return default;
            }

            year = (year << 4) | Math.Min(mine, its);
        }

        // Before 0000 and after it there is no common year; -0000 is none.
        return IsNegative != other.IsNegative || (IsNegative && year == 0) ? default : new(IsNegative, year, Months & other.Months, Days & other.Days);
    }

    private uint DaysOf(int year, int month) =>
        (Months & (1 << month)) == 0 ? 0 : Days & (uint)((2L << GregorianMonth.Days(year, month)) - 1);

    private bool Allows(int place, int two) => EdtfPlaces.Allows(Year, place + 1, two / 10) && EdtfPlaces.Allows(Year, place, two % 10);

    private bool AllowsYear(int year) =>
        IsNegative == (year < 0) && Math.Abs(year) is var number && number <= 9999 && Allows(2, number / 100) && Allows(0, number % 100);

    private int? NextYear(int year) => IsNegative
        ? year > -1 ? null : Below(Math.Min(-year, 9999)) is { } number and > 0 ? -number : null
        : year > 9999 ? null : Above(Math.Max(year, 0));

    private int? PreviousYear(int year) => IsNegative
        ? year < -9999 ? null : Above(Math.Max(-year, 1)) is { } number ? -number : null
        : year < 0 ? null : Below(Math.Min(year, 9999));

    // The least number of four such digits that is not below one.
    private int? Above(int number)
    {
        int? found = null;
        for (int place = 3, power = 1000, head = 0; place >= 0; place--, power /= 10)
        {
            var (own, digit) = (EdtfPlaces.At(Year, place), number / power % 10);
            var higher = own == EdtfPlaces.Mask ? digit + 1 : own;
            if (higher > digit && higher <= 9)
            {
                found = ((head + higher) * power) + Fill(place, 0);
            }

            if (own != EdtfPlaces.Mask && own != digit)
            {
                return found;
            }

            head = (head + digit) * 10;
        }

        return number;
    }

    // The greatest number of four such digits that is not above one.
    private int? Below(int number)
    {
        int? found = null;
        for (int place = 3, power = 1000, head = 0; place >= 0; place--, power /= 10)
        {
            var (own, digit) = (EdtfPlaces.At(Year, place), number / power % 10);
            var lower = own == EdtfPlaces.Mask ? digit - 1 : own;
            if (lower < digit && lower >= 0)
            {
                found = ((head + lower) * power) + Fill(place, 9);
            }

            if (own != EdtfPlaces.Mask && own != digit)
            {
                return found;
            }

            head = (head + digit) * 10;
        }

        return number;
    }

    // The places below one, masked digits filled with the same digit.
    private int Fill(int below, int digit)
    {
        var number = 0;
        for (var place = below - 1; place >= 0; place--)
        {
            var own = EdtfPlaces.At(Year, place);
            number = (number * 10) + (own == EdtfPlaces.Mask ? digit : own);
        }

        return number;
    }
}
