namespace Cacao.Types;

/// <summary>Declares the object type of <typeparamref name="T"/>: its properties and the static methods of the annotated partial class.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ObjectTypeAttribute<T> : Attribute
{
    public string? Name { get; set; }
}
