using System.Text;
using Cacao.Language;

namespace Cacao.Fusion.Execution;

internal sealed partial class NodeCompiler
{
    // A field is written for each alternative of its condition, and so is all below it. Past this many copies it is fetched in any case,
    // and left out of the response where the condition does not hold.
    private const int MaxCopies = 16;

    private const int MaxTextLength = 4 * 1024 * 1024;

    private int _copies = 1;

    private ObjectReader WriteSite(SelectionSite site, KeyScope scope)
    {
        AssignKeys(site, scope);
        var isAbstract = site.SourceType.IsAbstract;
        var hasFields = site.Fields.Count > 0;
        if (isAbstract || !hasFields)
        {
            _text.Append("__typename ");
        }

        var properties = new List<PropertyReader>();
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        var readers = new Dictionary<SelectedField, FieldReader>();
        var written = new Dictionary<SelectedField, bool>();
        foreach (var selected in site.Fields)
        {
            if (!isAbstract || IsOnInterface(site, selected))
            {
                written.Add(selected, true);
                WriteField(selected, site, scope, readers);
            }
        }

        if (isAbstract)
        {
            foreach (var type in site.Types.Indexes())
            {
                WriteFragment(site, type, scope, readers, written);
            }
        }

        foreach (var selected in site.Fields)
        {
            if (readers.TryGetValue(selected, out var reader))
            {
                AddProperty(properties, positions, selected.ResponseKey, reader);
            }
        }

        return new ObjectReader
        {
            Object = site.Object,
            Properties = [.. properties],
            OnlyType = isAbstract ? -1 : site.SourceType.ObjectIndex,
            TypeNames = TypeNames(site),
            RowSet = site.RowSet,
        };
    }

    private void WriteFragment(
        SelectionSite site, int type, KeyScope scope, Dictionary<SelectedField, FieldReader> readers, Dictionary<SelectedField, bool> written)
    {
        var isOpen = false;
        var outer = _typeCopies;
        foreach (var selected in site.Fields)
        {
            if (written.ContainsKey(selected) || !selected.Types.Contains(type))
            {
                continue;
            }

            if (!isOpen)
            {
                _text.Append("... on ").Append(_schema.ObjectTypes[type].Name).Append(" { ");
                isOpen = true;
            }

            _typeCopies = outer * selected.Types.Intersect(site.Types).Count;
            WriteField(selected, site, scope, readers);
        }

        _typeCopies = outer;

        if (isOpen)
        {
            _text.Append("} ");
        }
    }

    private static void AddProperty(
        List<PropertyReader> properties, Dictionary<string, int> positions, string key, FieldReader reader)
    {
        if (positions.TryGetValue(key, out var known))
        {
            properties[known] = new PropertyReader(properties[known].Key, key, [.. properties[known].Fields, reader]);
        }
        else
        {
            positions.Add(key, properties.Count);
            properties.Add(new PropertyReader(Encoding.UTF8.GetBytes(key), key, [reader]));
        }
    }

    private List<CompositeType> TypeNames(SelectionSite site)
    {
        var types = new List<CompositeType>();
        foreach (var type in site.Types.Indexes())
        {
            types.Add(_schema.ObjectTypes[type]);
        }

        return types;
    }

    private void AssignKeys(SelectionSite site, KeyScope scope)
    {
        var taken = site.Fields.Exists(static f => f.Field.IsHidden)
            ? new Dictionary<string, List<SelectedField>>(StringComparer.Ordinal)
            : null;
        foreach (var selected in site.Fields)
        {
            var field = selected.Field;
            var signature = new StringBuilder(field.Name).Append('(').Append(field.ArgumentsText);
            foreach (var (argument, _, variable) in selected.RequirementArguments)
            {
                signature.Append(argument).Append('$').Append(variable);
            }

            signature.Append(')').Append(SourceTypeText(site, selected));
            var key = scope.Claim(field.ResponseName, signature.ToString());
            selected.ResponseKey = taken is not null && IsTaken(taken, selected, key) ? scope.Claim(key, $"{signature}#{field.Slot}") : key;
        }
    }

    /// <summary>
    /// True when an earlier field has the key for the same objects: the client's under a condition, and the same field hidden beside it,
    /// which is needed in any case.
    /// </summary>
    private static bool IsTaken(Dictionary<string, List<SelectedField>> taken, SelectedField selected, string key)
    {
        if (!taken.TryGetValue(key, out var others))
        {
            taken.Add(key, [selected]);
            return false;
        }

        foreach (var other in others)
        {
            if (other.Types.Overlaps(selected.Types))
            {
                return true;
            }
        }

        others.Add(selected);
        return false;
    }

    private string SourceTypeText(SelectionSite site, SelectedField selected)
    {
        foreach (var type in selected.Types.Indexes())
        {
            if (_schema.ObjectTypes[type].Fields.TryGetValue(selected.Field.Name, out var field)
                && field.Sources.TryGetValue(site.Node.Source, out var source))
            {
                // Composite types may differ where their objects cannot meet; leaves must not.
                return source.Type.Named.IsComposite ? $"[{source.Type.ListDepth}]" : source.Type.Text;
            }
        }

        return "";
    }

    /// <summary>True when every object here has the field and the source declares it on the interface itself.</summary>
    private static bool IsOnInterface(SelectionSite site, SelectedField selected)
        => site.SourceType.Kind == CompositeTypeKind.Interface
           && selected.Types.ContainsAll(site.Types)
           && selected.RequirementArguments.Count == 0
           && site.SourceType.Fields.TryGetValue(selected.Field.Name, out var field)
           && field.Sources.TryGetValue(site.Node.Source, out var source)
           && !source.IsPartial
           && (selected.Child is null || ReferenceEquals(selected.Child.SourceType, source.Type.Named));

    private void WriteField(SelectedField selected, SelectionSite site, KeyScope scope, Dictionary<SelectedField, FieldReader> readers)
    {
        var condition = selected.Field.Condition;
        if (condition is null || (_copies > 1 && selected.Child is not null && _copies * condition.Alternatives.Length > MaxCopies))
        {
            WriteFieldOnce(selected, site, scope, readers, null);
            return;
        }

        _copies *= condition.Alternatives.Length;
        foreach (var mask in condition.Alternatives)
        {
            WriteFieldOnce(selected, site, scope, readers, mask);
        }

        _copies /= condition.Alternatives.Length;
    }

    private void WriteFieldOnce(
        SelectedField selected, SelectionSite site, KeyScope scope, Dictionary<SelectedField, FieldReader> readers, LiteralSet? mask)
    {
        PlanningLimits.CheckStack();
        if (_text.Length + _fragments.Length > MaxTextLength)
        {
            throw PlanningLimits.TooLarge($"The operation needs a call of more than {MaxTextLength} characters.");
        }

        var field = selected.Field;
        var (directives, wrappers) = WriteCondition(mask);
        if (!string.Equals(selected.ResponseKey, field.Name, StringComparison.Ordinal))
        {
            _text.Append(selected.ResponseKey).Append(": ");
        }

        _text.Append(field.Name);
        WriteArguments(selected);
        _text.Append(directives);

        ObjectReader? child = null;
        if (selected.Child is not null)
        {
            _text.Append(" { ");
            child = WriteBelow(selected.Child, scope.Below(selected.ResponseKey));
            _text.Append('}');
        }
        else if (field.Kind == ResponseFieldKind.Introspection)
        {
            WriteClientSelection(field);
        }

        _text.Append(' ');
        for (var i = 0; i < wrappers; i++)
        {
            _text.Append("} ");
        }

        readers[selected] = new FieldReader(field, site.Types.Count == 1 || selected.Types.ContainsAll(site.Types) ? null : selected.Types, child);
    }

    /// <summary>
    /// A directive may stand once at a place: the first of each kind goes to the field, fragments around it, opened here, take the others.
    /// </summary>
    private (string Directives, int Wrappers) WriteCondition(LiteralSet? mask)
    {
        var directives = "";
        var wrappers = 0;
        var hasInclude = false;
        var hasSkip = false;
        for (var literal = 0; mask is { } literals && literal < literals.End; literal++)
        {
            if (!literals.Contains(literal))
            {
                continue;
            }

            var (variable, value) = _shape.Conditions.Literal(literal);
            _used.Add(variable);
            var text = $" @{(value ? "include" : "skip")}(if: ${variable})";
            if (value ? hasInclude : hasSkip)
            {
                _text.Append("...").Append(text).Append(" { ");
                wrappers++;
            }
            else
            {
                directives += text;
            }

            hasInclude |= value;
            hasSkip |= !value;
        }

        return (directives, wrappers);
    }

    private void WriteArguments(SelectedField selected)
    {
        var field = selected.Field;
        if (field.Arguments.Count == 0 && selected.RequirementArguments.Count == 0)
        {
            return;
        }

        _text.Append('(').Append(field.ArgumentsText);
        foreach (var argument in field.Arguments)
        {
            ArgumentText.FindVariables(argument.Value, _used);
        }

        var isFirst = field.Arguments.Count == 0;
        foreach (var (argument, _, variable) in selected.RequirementArguments)
        {
            _text.Append(isFirst ? "" : ", ").Append(argument).Append(": $").Append(variable).Append(AliasTemplate.Marker);
            isFirst = false;
        }

        _text.Append(')');
    }

    /// <summary>What the client selects of the gateway's schema goes to it as written; fragments are written out.</summary>
    private void WriteClientSelection(ResponseField field)
    {
        _text.Append(" { ");
        foreach (var (node, _) in field.Nodes)
        {
            WriteSelections(node.SelectionSet!);
        }

        _text.Append('}');
    }

    private void WriteSelections(SelectionSetNode set)
    {
        PlanningLimits.CheckStack();
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    if (field.Alias is not null)
                    {
                        _text.Append(field.Alias.Value).Append(": ");
                    }

                    _text.Append(field.Name.Value);
                    if (field.Arguments.Count > 0)
                    {
                        _text.Append('(').Append(ArgumentText.Print(field.Arguments)).Append(')');
                        foreach (var argument in field.Arguments)
                        {
                            ArgumentText.FindVariables(argument.Value, _used);
                        }
                    }

                    WriteDirectives(field.Directives);
                    if (field.SelectionSet is not null)
                    {
                        _text.Append(" { ");
                        WriteSelections(field.SelectionSet);
                        _text.Append('}');
                    }

                    _text.Append(' ');
                    break;
                case InlineFragmentNode inline:
                    WriteInline(inline.TypeCondition, inline.Directives, inline.SelectionSet);
                    break;
                case FragmentSpreadNode spread:
                    var fragment = _shape.Fragments[spread.Name.Value];
                    WriteInline(fragment.TypeCondition, spread.Directives, fragment.SelectionSet);
                    break;
            }
        }
    }

    private void WriteInline(NamedTypeNode? condition, IReadOnlyList<DirectiveNode> directives, SelectionSetNode set)
    {
        _text.Append("...");
        if (condition is not null)
        {
            _text.Append(" on ").Append(condition.Name.Value);
        }

        WriteDirectives(directives);
        _text.Append(" { ");
        WriteSelections(set);
        _text.Append("} ");
    }

    private void WriteDirectives(IReadOnlyList<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            if (ClientDirectives.IsIncremental(directive.Name.Value))
            {
                continue;
            }

            _text.Append(" @").Append(directive.Name.Value);
            if (directive.Arguments.Count > 0)
            {
                _text.Append('(').Append(ArgumentText.Print(directive.Arguments)).Append(')');
                foreach (var argument in directive.Arguments)
                {
                    ArgumentText.FindVariables(argument.Value, _used);
                }
            }
        }
    }
}
