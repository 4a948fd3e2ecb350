using System.ComponentModel;

namespace Cacao.Types;

/// <summary>Writes into a union type's configuration.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnionTypeDescriptor(UnionTypeConfiguration configuration)
    : TypeDescriptor<IUnionTypeDescriptor, UnionTypeConfiguration>(configuration), IUnionTypeDescriptor
{
    public IUnionTypeDescriptor Type<TObject>() => Add(TypeMarkers.GetReference(typeof(TObject)));

    public IUnionTypeDescriptor Type<TObject>(TObject type)
        where TObject : ObjectType
        => Add(TypeMarkers.GetReference(type));

    public IUnionTypeDescriptor Type(string name) => Add(TypeReference.Of(name));

    public IUnionTypeDescriptor ResolveAbstractType(Func<object, string?> resolveType)
    {
        Configuration.ResolveType = resolveType;
        return this;
    }

    private UnionTypeDescriptor Add(TypeReference member)
    {
        if (!Configuration.Members.Contains(member))
        {
            Configuration.Members.Add(member);
        }

        return this;
    }
}
