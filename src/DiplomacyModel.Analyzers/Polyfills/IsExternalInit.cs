namespace System.Runtime.CompilerServices;

/// <summary>What the compiler needs for <c>init</c> where the framework does not have it.</summary>
internal static class IsExternalInit;
