using NodaTime;
using VietnamJapan;

Console.OutputEncoding = System.Text.Encoding.UTF8;

// The online talk of February 2023 between the two principals.
const string Talk = "meetings between #nguyen-phu-trong and #kishida-fumio where medium = online during 2023-02";

Brief.Write(Modelled.Chronicle(), Cast.Vietnam, Cast.Japan, new LocalDate(2023, 10, 10), Talk, Console.Out);
