using System.Reflection;

namespace DiplomacyModel.Tests;

/// <summary>What holds of every value type.</summary>
internal static class Laws
{
    /// <summary>Values built twice: each equals its twin and no other, with equal hashes, by every kind of equality it offers.</summary>
    public static void Equality(Func<object[]> build)
    {
        var (first, second) = (build(), build());
        for (var i = 0; i < first.Length; i++)
        {
            for (var j = 0; j < second.Length; j++)
            {
                var (left, right, same) = (first[i], second[j], i == j);
                Assert.True(left.Equals(right) == same, $"{left} == {right} should be {same}");
                Assert.True(!same || left.GetHashCode() == right.GetHashCode(), $"{left} and {right} are equal with different hashes");
                Operators(left, right, same);
            }

            Assert.False(first[i].Equals(null));
            Assert.False(first[i].Equals(new object()));
            Assert.NotEmpty(first[i].ToString()!);
        }
    }

    private static void Operators(object left, object right, bool same)
    {
        for (var type = left.GetType(); type is not null; type = type.BaseType)
        {
            if (Operator(type, "op_Equality") is { } equal && Operator(type, "op_Inequality") is { } unequal && type.IsInstanceOfType(right))
            {
                Assert.Equal(same, equal.Invoke(null, [left, right]));
                Assert.Equal(!same, unequal.Invoke(null, [left, right]));
            }
        }
    }

    private static MethodInfo? Operator(Type type, string name) =>
        type.GetMethod(name, BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly, [type, type]);
}
