namespace Cacao.Types;

/// <summary>Makes a type non-null whatever its C# annotation; one flag a level of nesting, true for nullable.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class GraphQLNonNullTypeAttribute(params bool[] nullable) : Attribute
{
    public IReadOnlyList<bool> Nullable { get; } = nullable;
}
