using System.Text;
using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>A selection set that can be added to: equal selections are merged, the order is that of first mention.</summary>
internal sealed class SelectionTree
{
    private readonly List<(string Text, string Name, IReadOnlyList<ArgumentNode>? Arguments, SelectionTree Children)> _items = [];

    public bool IsEmpty => _items.Count == 0;

    public bool HasTypeConditions => _items.Exists(i => i.Arguments is null || i.Children.HasTypeConditions);

    public static SelectionTree From(SelectionSetNode selectionSet)
    {
        var tree = new SelectionTree();
        tree.Add(selectionSet);
        return tree;
    }

    /// <summary>What a field selection map reads.</summary>
    public static SelectionTree From(SelectedValueNode map)
    {
        var tree = new SelectionTree();
        tree.Add(map);
        return tree;
    }

    public SelectionTree Field(string name, IReadOnlyList<ArgumentNode> arguments)
        => Child(name + SelectionSets.PrintArguments(arguments), name, arguments);

    public SelectionTree On(string typeName) => Child("... on " + typeName, typeName, arguments: null);

    public void Add(SelectionSetNode selectionSet)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (selection is FieldNode field)
            {
                var child = Field(field.Name.Value, field.Arguments);

                if (field.SelectionSet is not null)
                {
                    child.Add(field.SelectionSet);
                }
            }
            else if (selection is InlineFragmentNode fragment)
            {
                (fragment.TypeCondition is null ? this : On(fragment.TypeCondition.Name.Value)).Add(fragment.SelectionSet);
            }
        }
    }

    public void Add(SelectedValueNode map)
    {
        foreach (var entry in map.Entries)
        {
            var position = entry.Path is null ? this : Follow(entry.Path);

            if (entry.ObjectValue is not null)
            {
                foreach (var field in entry.ObjectValue.Fields)
                {
                    if (field.Value is null)
                    {
                        position.Field(field.Name.Value, field.Arguments);
                    }
                    else
                    {
                        position.Add(field.Value);
                    }
                }
            }

            for (var list = entry.ListValue; list is not null; list = list.ElementList)
            {
                if (list.Element is not null)
                {
                    position.Add(list.Element);
                }
            }
        }
    }

    /// <summary>The selections that apply to an object type, without conditions on it; null where none does.</summary>
    public SelectionTree? For(string objectType, SchemaDefinition schema)
    {
        var result = new SelectionTree();

        foreach (var item in _items)
        {
            if (item.Arguments is not null)
            {
                result._items.Add(item);
            }
            else if (schema.IsPossibleType(item.Name, objectType) && item.Children.For(objectType, schema) is { } inner)
            {
                result._items.AddRange(inner._items);
            }
        }

        return result.IsEmpty ? null : result;
    }

    /// <summary>The selections that exist on a type of a schema; null where none does.</summary>
    public SelectionTree? Within(SchemaDefinition schema, ComplexTypeDefinition type)
    {
        var result = new SelectionTree();

        foreach (var item in _items)
        {
            if (item.Arguments is null || type.Field(item.Name) is not { } field)
            {
                continue;
            }

            var children = item.Children.IsEmpty
                ? item.Children
                : schema.Type<ComplexTypeDefinition>(field.Type.NamedType()) is { } fieldType
                    ? item.Children.Within(schema, fieldType)
                    : null;

            if (children is not null)
            {
                result._items.Add((item.Text, item.Name, item.Arguments, children));
            }
        }

        return result.IsEmpty ? null : result;
    }

    /// <summary>One line, without outer braces.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();

        foreach (var item in _items)
        {
            text.Append(text.Length == 0 ? "" : " ").Append(item.Text);

            if (!item.Children.IsEmpty)
            {
                text.Append(" { ").Append(item.Children).Append(" }");
            }
        }

        return text.ToString();
    }

    private SelectionTree Follow(FieldPathNode path)
    {
        var position = path.TypeCondition is null ? this : On(path.TypeCondition.Name.Value);

        foreach (var segment in path.Segments)
        {
            position = position.Field(segment.Name.Value, segment.Arguments);

            if (segment.TypeCondition is not null)
            {
                position = position.On(segment.TypeCondition.Name.Value);
            }
        }

        return position;
    }

    private SelectionTree Child(string text, string name, IReadOnlyList<ArgumentNode>? arguments)
    {
        foreach (var item in _items)
        {
            if (item.Text == text)
            {
                return item.Children;
            }
        }

        var children = new SelectionTree();
        _items.Add((text, name, arguments, children));
        return children;
    }
}
