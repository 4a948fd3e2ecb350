namespace Cacao.Types;

/// <summary>Changes an interface type.</summary>
public interface IInterfaceTypeDescriptor : IDescriptor<IInterfaceTypeDescriptor>
{
    /// <summary>The field with this GraphQL name; added when there is none.</summary>
    IObjectFieldDescriptor Field(string name);

    /// <summary>Implements another interface.</summary>
    IInterfaceTypeDescriptor Implements<TInterface>();

    /// <summary>Names the object type of a value.</summary>
    IInterfaceTypeDescriptor ResolveAbstractType(Func<object, string?> resolveType);
}
