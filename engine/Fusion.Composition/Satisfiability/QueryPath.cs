using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>The last step of a way through the composed schema: a field, resolved by one source schema, and the way to it.</summary>
internal sealed class QueryPath
{
    public QueryPath(FieldDefinition field, ObjectTypeDefinition type, string schema, QueryPath? parent, SelectionSetNode? provided)
    {
        Field = field;
        Type = type;
        Schema = schema;
        Parent = parent;
        Provided = provided;
    }

    /// <summary>Stands for the gateway, which answers <c>node</c> itself, where a source schema does otherwise.</summary>
    public const string Gateway = "*";

    public FieldDefinition Field { get; }

    /// <summary>The object type the field was selected on.</summary>
    public ObjectTypeDefinition Type { get; }

    public string Schema { get; }

    public QueryPath? Parent { get; }

    /// <summary>What the source schema brings along below the field although it is external to it.</summary>
    public SelectionSetNode? Provided { get; }

    /// <summary>Whether the source schema provides an external field of a type here.</summary>
    public bool Provides(FieldDefinition field, string typeName, SchemaDefinition schema) => Find(Provided, field, typeName, schema) is not null;

    /// <summary>What is provided below a field that is selected here: by the field itself, or as part of what was provided before.</summary>
    public static SelectionSetNode? ProvidedBelow(
        QueryPath? path,
        FieldDefinition field,
        string typeName,
        FieldSource source,
        SchemaDefinition schema)
    {
        var inherited = path is not null && path.Schema == source.Schema
            ? Find(path.Provided, field, typeName, schema)?.SelectionSet
            : null;

        return (inherited, source.Provides) switch
        {
            (null, _) => source.Provides,
            (_, null) => inherited,
            _ => new SelectionSetNode([.. inherited.Selections, .. source.Provides.Selections]),
        };
    }

    public bool Contains(FieldDefinition field, string schema)
    {
        for (var path = this; path is not null; path = path.Parent)
        {
            if (path.Field == field && path.Schema == schema)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One step as text.</summary>
    public static string Step(FieldDefinition field, string typeName, string schema)
        => $"{schema}:{typeName}.{field.Name}<{field.Type.NamedType()}>";

    /// <inheritdoc />
    public override string ToString()
    {
        var step = Step(Field, Type.Name, Schema);
        return Parent is null ? step : $"{Parent} -> {step}";
    }

    /// <summary>The steps from one of them on, and the last alone where it is none of them.</summary>
    public string TextFrom(QueryPath? first)
    {
        var steps = new Stack<string>();

        for (var path = this; path is not null; path = path.Parent)
        {
            steps.Push(Step(path.Field, path.Type.Name, path.Schema));

            if (path == first)
            {
                return string.Join(" -> ", steps);
            }
        }

        return Step(Field, Type.Name, Schema);
    }

    private static FieldNode? Find(SelectionSetNode? selectionSet, FieldDefinition field, string typeName, SchemaDefinition schema)
    {
        foreach (var selection in selectionSet?.Selections ?? [])
        {
            var found = selection switch
            {
                FieldNode node when node.Name.Value == field.Name => node,
                InlineFragmentNode { TypeCondition: null } fragment => Find(fragment.SelectionSet, field, typeName, schema),
                InlineFragmentNode fragment when schema.IsPossibleType(fragment.TypeCondition!.Name.Value, typeName)
                    => Find(fragment.SelectionSet, field, typeName, schema),
                _ => null,
            };

            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }
}
