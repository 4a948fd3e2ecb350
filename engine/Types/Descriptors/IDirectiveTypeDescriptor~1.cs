using System.Linq.Expressions;

namespace Cacao.Types;

/// <summary>Describes the directive of <typeparamref name="T"/>.</summary>
public interface IDirectiveTypeDescriptor<T> : IDescriptor
{
    IDirectiveTypeDescriptor<T> Name(string name);

    IDirectiveTypeDescriptor<T> Description(string? description);

    /// <summary>Adds places where the directive may stand.</summary>
    IDirectiveTypeDescriptor<T> Location(DirectiveLocation location);

    /// <summary>Lets the directive stand at one place several times.</summary>
    IDirectiveTypeDescriptor<T> Repeatable();

    /// <summary>The argument of a property.</summary>
    IArgumentDescriptor Argument(Expression<Func<T, object?>> property);
}
