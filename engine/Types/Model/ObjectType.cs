namespace Cacao.Types;

/// <summary>An object type (specification section 3.6).</summary>
public sealed class ObjectType : ComplexType
{
    public override TypeKind Kind => TypeKind.Object;

    /// <summary>Decides whether a value of an abstract type is of this type; null when the runtime type alone decides.</summary>
    public Func<object, bool>? IsTypeOf { get; internal set; }
}
