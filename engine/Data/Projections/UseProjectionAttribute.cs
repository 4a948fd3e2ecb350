using System.Runtime.CompilerServices;

namespace Cacao.Data;

/// <summary>Loads only the columns of a queryable that the client selects.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseProjectionAttribute([CallerLineNumber] int order = 0) : Attribute
{
    public int Order { get; } = order;

    /// <summary>The name of the convention. There is one way to project, so all names mean the same.</summary>
    public string? Scope { get; set; }
}
