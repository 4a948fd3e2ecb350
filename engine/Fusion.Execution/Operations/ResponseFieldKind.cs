namespace Cacao.Fusion.Execution;

internal enum ResponseFieldKind
{
    /// <summary>Comes from a source schema.</summary>
    Data,

    /// <summary><c>__typename</c>: known from the object's type.</summary>
    TypeName,

    /// <summary><c>__schema</c> or <c>__type</c>: answered by the gateway.</summary>
    Introspection,

    /// <summary>The gateway's own <c>node(id:)</c>.</summary>
    Node,

    /// <summary>The gateway's own <c>nodes(ids:)</c>.</summary>
    Nodes,

    /// <summary>Kept from the caller: null with an error, and never asked for.</summary>
    Denied,
}
