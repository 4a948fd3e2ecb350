namespace Cacao.Types;

/// <summary>Changes a union type.</summary>
public interface IUnionTypeDescriptor : IDescriptor<IUnionTypeDescriptor>
{
    /// <summary>Adds a member.</summary>
    IUnionTypeDescriptor Type<TObject>();

    /// <inheritdoc cref="Type{TObject}()"/>
    IUnionTypeDescriptor Type<TObject>(TObject type)
        where TObject : ObjectType;

    /// <summary>Adds the member with this GraphQL name.</summary>
    IUnionTypeDescriptor Type(string name);

    /// <summary>Names the object type of a value.</summary>
    IUnionTypeDescriptor ResolveAbstractType(Func<object, string?> resolveType);
}
