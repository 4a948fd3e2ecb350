namespace Cacao.Types;

/// <summary>Declares the GraphQL interface of <typeparamref name="T"/>; the static methods of the annotated partial class resolve its fields on every type that does not do so itself.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class InterfaceTypeAttribute<T> : Attribute
{
    public string? Name { get; set; }
}
