using FsCheck;
using FsCheck.Fluent;

namespace DiplomacyModel.Tests;

/// <summary>Runs properties; a failure throws with the shrunk example.</summary>
internal static class Check
{
    public static void Holds<T>(Arbitrary<T> values, Func<T, bool> property) =>
        Prop.ForAll(values, property).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    public static void Holds<T1, T2>(Arbitrary<T1> first, Arbitrary<T2> second, Func<T1, T2, bool> property) =>
        Prop.ForAll(first, second, property).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    public static void Holds<T1, T2, T3>(Arbitrary<T1> first, Arbitrary<T2> second, Arbitrary<T3> third, Func<T1, T2, T3, bool> property) =>
        Prop.ForAll(first, second, third, property).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
