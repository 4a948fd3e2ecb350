namespace Cacao.Fusion.Execution;

internal enum PlanNodeKind
{
    /// <summary>Root fields of a source schema.</summary>
    Root,

    /// <summary>Entities of a source schema by a key.</summary>
    Lookup,

    /// <summary>The entity behind a global id, for one object type.</summary>
    Node,

    /// <summary>The gateway's own schema.</summary>
    Introspection,
}
