namespace Cacao.Types;

/// <summary>Where a field's services come from.</summary>
public enum FieldServiceScope
{
    /// <summary>The scope of the operation.</summary>
    Operation,

    /// <summary>A scope of the field's own.</summary>
    Resolver,
}
