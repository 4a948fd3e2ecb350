using System.Reflection;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>Collects what a directive definition is made of.</summary>
internal sealed class DirectiveTypeDescriptor(string name) : IDirectiveTypeDescriptor
{
    private readonly List<InputValueConfiguration> _arguments = [];
    private string _name = name;
    private string? _description;
    private DirectiveLocation _locations;
    private bool _isRepeatable;

    public IDirectiveTypeDescriptor Name(string name)
    {
        _name = name;
        return this;
    }

    public IDirectiveTypeDescriptor Description(string? description)
    {
        _description = description;
        return this;
    }

    public IDirectiveTypeDescriptor Location(DirectiveLocation location)
    {
        _locations |= location;
        return this;
    }

    public IDirectiveTypeDescriptor Repeatable()
    {
        _isRepeatable = true;
        return this;
    }

    public IArgumentDescriptor Argument(string name)
    {
        var argument = _arguments.Find(a => string.Equals(a.Name, name, StringComparison.Ordinal));
        if (argument is null)
        {
            _arguments.Add(argument = new InputValueConfiguration { Name = name, Type = TypeReference.Of("String") });
        }

        return new ArgumentDescriptor(argument);
    }

    /// <summary>Adds the argument of a property.</summary>
    public void Add(PropertyInfo property, NullabilityInfo nullability)
    {
        var reference = TypeMarkers.GetInferred(property.PropertyType);
        _arguments.Add(new InputValueConfiguration
        {
            Name = MemberNames.ToFieldName(property),
            Type = nullability.ReadState == NullabilityState.NotNull ? TypeReferences.EnsureNonNull(reference) : reference,
            Description = property.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description,
        });
    }

    public DirectiveDefinitionNode Create()
    {
        if (_locations == 0)
        {
            throw new SchemaException($"The directive @{_name} has no location.");
        }

        var locations = new List<NameNode>();
        foreach (var location in Enum.GetValues<DirectiveLocation>())
        {
            if (_locations.HasFlag(location) && int.PopCount((int)location) == 1)
            {
                locations.Add(new NameNode(EnumInference.ToConstantCase(location.ToString())));
            }
        }

        var arguments = new List<InputValueDefinitionNode>(_arguments.Count);
        foreach (var argument in _arguments)
        {
            arguments.Add(new InputValueDefinitionNode(
                Text(argument.Description),
                new NameNode(argument.Name),
                ToSyntax(argument.Type),
                argument.DefaultValue,
                argument.Directives));
        }

        return new DirectiveDefinitionNode(Text(_description), new NameNode(_name), arguments, _isRepeatable, locations);
    }

    private static StringValueNode? Text(string? text) => text is null ? null : new StringValueNode(text, isBlock: false);

    private static TypeNode ToSyntax(TypeReference reference) => reference switch
    {
        TypeReference.NonNull nonNull => new NonNullTypeNode(ToSyntax(nonNull.Nullable)),
        TypeReference.List list => new ListTypeNode(ToSyntax(list.Element)),
        TypeReference.Named named => new NamedTypeNode(new NameNode(named.Name)),
        TypeReference.Clr clr => new NamedTypeNode(new NameNode(
            BuiltInScalars.GetName(Nullable.GetUnderlyingType(clr.RuntimeType) ?? clr.RuntimeType) ?? MemberNames.ToTypeName(clr.RuntimeType))),
        _ => throw new ArgumentOutOfRangeException(nameof(reference)),
    };
}
