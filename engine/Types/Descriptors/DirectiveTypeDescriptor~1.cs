using System.Linq.Expressions;

namespace Cacao.Types;

/// <summary>Describes the directive of a class.</summary>
internal sealed class DirectiveTypeDescriptor<T>(DirectiveTypeDescriptor inner) : IDirectiveTypeDescriptor<T>
{
    public IDirectiveTypeDescriptor<T> Name(string name)
    {
        _ = inner.Name(name);
        return this;
    }

    public IDirectiveTypeDescriptor<T> Description(string? description)
    {
        _ = inner.Description(description);
        return this;
    }

    public IDirectiveTypeDescriptor<T> Location(DirectiveLocation location)
    {
        _ = inner.Location(location);
        return this;
    }

    public IDirectiveTypeDescriptor<T> Repeatable()
    {
        _ = inner.Repeatable();
        return this;
    }

    public IArgumentDescriptor Argument(Expression<Func<T, object?>> property)
        => inner.Argument(MemberNames.ToFieldName(MemberBindings.GetMember(property)));
}
