namespace Cacao.Types;

/// <summary>Makes a type a node: it has a global id, and <c>node(id:)</c> resolves it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class NodeAttribute : Attribute
{
    /// <summary>The property that holds the key.</summary>
    public string IdField { get; set; } = "Id";

    /// <summary>The static method that resolves a node; null finds <c>Get</c>, <c>GetAsync</c>, <c>Get{Type}</c> or <c>Get{Type}Async</c>.</summary>
    public string? NodeResolver { get; set; }
}
