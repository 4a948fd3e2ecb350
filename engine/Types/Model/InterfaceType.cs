namespace Cacao.Types;

/// <summary>An interface type (specification section 3.7).</summary>
public sealed class InterfaceType : ComplexType
{
    public override TypeKind Kind => TypeKind.Interface;

    /// <summary>Names the object type of a value; null when the runtime types of the possible types decide.</summary>
    public Func<object, string?>? ResolveType { get; internal set; }
}
