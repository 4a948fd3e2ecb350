using System.Reflection;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>Describes the directive of <typeparamref name="T"/>, whose properties are its arguments.</summary>
public class DirectiveType<T> : DirectiveType
{
    private readonly Action<IDirectiveTypeDescriptor<T>>? _configure;

    public DirectiveType()
    {
    }

    public DirectiveType(Action<IDirectiveTypeDescriptor<T>> configure)
    {
        _configure = configure;
    }

    /// <summary>Describes the directive.</summary>
    protected virtual void Configure(IDirectiveTypeDescriptor<T> descriptor) => _configure?.Invoke(descriptor);

    protected sealed override void Configure(IDirectiveTypeDescriptor descriptor) => throw new NotSupportedException();

    internal override DirectiveDefinitionNode Define()
    {
        var inner = new DirectiveTypeDescriptor(DirectiveNames.Of(typeof(T)));
        if (typeof(T).GetCustomAttribute<DirectiveTypeAttribute>(inherit: false) is { } attribute)
        {
            _ = inner.Location(attribute.Location);
            if (attribute.IsRepeatable)
            {
                _ = inner.Repeatable();
            }
        }

        var nullability = new NullabilityInfoContext();
        foreach (var property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length == 0 && property.GetCustomAttribute<GraphQLIgnoreAttribute>() is null)
            {
                inner.Add(property, nullability.Create(property));
            }
        }

        Configure(new DirectiveTypeDescriptor<T>(inner));
        return inner.Create();
    }
}
