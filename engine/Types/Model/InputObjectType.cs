using System.Diagnostics.CodeAnalysis;

namespace Cacao.Types;

/// <summary>An input object type (specification section 3.10).</summary>
public class InputObjectType : NamedType, ITypeDefinition
{
    private readonly Action<IInputObjectTypeDescriptor>? _configure;
    private Dictionary<string, InputValueDefinition>? _byName;

    protected internal InputObjectType()
    {
    }

    public InputObjectType(Action<IInputObjectTypeDescriptor> configure)
    {
        _configure = configure;
    }

    public override TypeKind Kind => TypeKind.InputObject;

    public IReadOnlyList<InputValueDefinition> Fields { get; internal set; } = [];

    /// <summary>True when exactly one field must be given (<c>@oneOf</c>).</summary>
    public bool IsOneOf { get; internal set; }

    /// <summary>
    /// Makes the runtime value from coerced field values, in the order of <see cref="Fields"/>; a field that was neither given nor
    /// defaulted holds <see cref="InputValue.Missing"/>. Null: values are <c>Dictionary&lt;string, object?&gt;</c>.
    /// </summary>
    public Func<object?[], object>? Factory { get; internal set; }

    public bool TryGetField(string name, [NotNullWhen(true)] out InputValueDefinition? field)
    {
        var map = _byName;
        if (map is null)
        {
            map = new Dictionary<string, InputValueDefinition>(StringComparer.Ordinal);
            foreach (var item in Fields)
            {
                map.TryAdd(item.Name, item);
            }

            _byName = map;
        }

        return map.TryGetValue(name, out field);
    }

    TypeConfiguration ITypeDefinition.Define(TypeDefinitions definitions) => Define(definitions);

    /// <summary>Describes the type, where a class derives from it.</summary>
    protected virtual void Configure(IInputObjectTypeDescriptor descriptor) => _configure?.Invoke(descriptor);

    private protected virtual TypeConfiguration Define(TypeDefinitions definitions)
    {
        var configuration = new InputObjectTypeConfiguration { Name = MemberNames.ToTypeName(GetType()) };
        Configure(new InputObjectTypeDescriptor(configuration));
        if (!configuration.IsNamed && !configuration.Name.EndsWith("Input", StringComparison.Ordinal))
        {
            configuration.Name += "Input";
        }

        return configuration;
    }
}
