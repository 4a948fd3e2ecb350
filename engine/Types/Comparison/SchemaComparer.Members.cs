namespace Cacao.Types;

/// <summary>Fields, arguments, interfaces and directives.</summary>
public sealed partial class SchemaComparer
{
    private void CompareInputObjects(InputObjectType before, InputObjectType after)
    {
        var difference = new Difference<InputValueDefinition>(before.Fields, after.Fields, static field => field.Name);
        foreach (var field in difference.Added)
        {
            var coordinate = $"{before.Name}.{field.Name}";
            if (field.IsRequired)
            {
                var sentence = $"A required field {field.Name} on input type {before.Name} was added.";
                Add(SchemaChangeType.RequiredInputFieldAdded, sentence, coordinate);
            }
            else
            {
                var sentence = $"An optional field {field.Name} on input type {before.Name} was added.";
                Add(SchemaChangeType.OptionalInputFieldAdded, sentence, coordinate);
            }
        }

        foreach (var field in difference.Removed)
        {
            var coordinate = $"{before.Name}.{field.Name}";
            Add(SchemaChangeType.FieldRemoved, $"{coordinate} was removed.", coordinate);
        }

        foreach (var (oldField, newField) in difference.Persisted)
        {
            if (!TypeChanges.IsSafeForInput(oldField.Type, newField.Type))
            {
                var coordinate = $"{before.Name}.{oldField.Name}";
                var sentence = $"{coordinate} changed type from {oldField.Type} to {newField.Type}.";
                Add(SchemaChangeType.FieldChangedKind, sentence, coordinate);
            }
        }
    }

    private void CompareInterfaces(ComplexType before, ComplexType after)
    {
        var difference = new Difference<InterfaceType>(before.Interfaces, after.Interfaces, static type => type.Name);
        foreach (var type in difference.Added)
        {
            var sentence = $"{type.Name} added to interfaces implemented by {before.Name}.";
            Add(SchemaChangeType.ImplementedInterfaceAdded, sentence, before.Name);
        }

        foreach (var type in difference.Removed)
        {
            var sentence = $"{before.Name} no longer implements interface {type.Name}.";
            Add(SchemaChangeType.ImplementedInterfaceRemoved, sentence, before.Name);
        }
    }

    private void CompareFields(ComplexType before, ComplexType after)
    {
        var difference = new Difference<FieldDefinition>(before.Fields, after.Fields, static field => field.Name);
        foreach (var field in difference.Removed)
        {
            var coordinate = $"{before.Name}.{field.Name}";
            Add(SchemaChangeType.FieldRemoved, $"{coordinate} was removed.", coordinate);
        }

        foreach (var (oldField, newField) in difference.Persisted)
        {
            var coordinate = $"{before.Name}.{oldField.Name}";
            CompareArguments(coordinate, oldField.Arguments, newField.Arguments);
            if (!TypeChanges.IsSafeForOutput(oldField.Type, newField.Type))
            {
                var sentence = $"{coordinate} changed type from {oldField.Type} to {newField.Type}.";
                Add(SchemaChangeType.FieldChangedKind, sentence, coordinate);
            }
        }
    }

    private void CompareArguments(string field, IReadOnlyList<InputValueDefinition> before, IReadOnlyList<InputValueDefinition> after)
    {
        var difference = new Difference<InputValueDefinition>(before, after, static argument => argument.Name);
        foreach (var argument in difference.Removed)
        {
            Add(SchemaChangeType.ArgRemoved, $"{field} arg {argument.Name} was removed.", $"{field}({argument.Name}:)");
        }

        foreach (var (oldArgument, newArgument) in difference.Persisted)
        {
            CompareArgument(field, oldArgument, newArgument);
        }

        foreach (var argument in difference.Added)
        {
            var coordinate = $"{field}({argument.Name}:)";
            if (argument.IsRequired)
            {
                Add(SchemaChangeType.RequiredArgAdded, $"A required arg {argument.Name} on {field} was added.", coordinate);
            }
            else
            {
                Add(SchemaChangeType.OptionalArgAdded, $"An optional arg {argument.Name} on {field} was added.", coordinate);
            }
        }
    }

    private void CompareArgument(string field, InputValueDefinition before, InputValueDefinition after)
    {
        var coordinate = $"{field}({before.Name}:)";
        if (!TypeChanges.IsSafeForInput(before.Type, after.Type))
        {
            var sentence = $"{field} arg {before.Name} has changed type from {before.Type} to {after.Type}.";
            Add(SchemaChangeType.ArgChangedKind, sentence, coordinate);
        }
        else if (before.DefaultValue is not null && after.DefaultValue is null)
        {
            Add(SchemaChangeType.ArgDefaultValueChange, $"{field} arg {before.Name} defaultValue was removed.", coordinate);
        }
        else if (before.DefaultValue is not null)
        {
            var (oldText, newText) = (DefaultValueText.Of(before), DefaultValueText.Of(after));
            if (!string.Equals(oldText, newText, StringComparison.Ordinal))
            {
                var sentence = $"{field} arg {before.Name} has changed defaultValue from {oldText} to {newText}.";
                Add(SchemaChangeType.ArgDefaultValueChange, sentence, coordinate);
            }
        }
    }

    private void CompareDirectives(IReadOnlyList<DirectiveDefinition> before, IReadOnlyList<DirectiveDefinition> after)
    {
        var difference = new Difference<DirectiveDefinition>(before, after, static directive => directive.Name);
        foreach (var directive in difference.Removed)
        {
            Add(SchemaChangeType.DirectiveRemoved, $"{directive.Name} was removed.", $"@{directive.Name}");
        }

        foreach (var (oldDirective, newDirective) in difference.Persisted)
        {
            CompareDirective(oldDirective, newDirective);
        }
    }

    private void CompareDirective(DirectiveDefinition before, DirectiveDefinition after)
    {
        var coordinate = $"@{before.Name}";
        var difference = new Difference<InputValueDefinition>(before.Arguments, after.Arguments, static argument => argument.Name);
        foreach (var argument in difference.Added)
        {
            if (argument.IsRequired)
            {
                var sentence = $"A required arg {argument.Name} on directive {before.Name} was added.";
                Add(SchemaChangeType.RequiredDirectiveArgAdded, sentence, $"{coordinate}({argument.Name}:)");
            }
        }

        foreach (var argument in difference.Removed)
        {
            var sentence = $"{argument.Name} was removed from {before.Name}.";
            Add(SchemaChangeType.DirectiveArgRemoved, sentence, $"{coordinate}({argument.Name}:)");
        }

        if (before.IsRepeatable && !after.IsRepeatable)
        {
            Add(SchemaChangeType.DirectiveRepeatableRemoved, $"Repeatable flag was removed from {before.Name}.", coordinate);
        }

        foreach (var location in before.Locations)
        {
            if (!after.Locations.Contains(location, StringComparer.Ordinal))
            {
                Add(SchemaChangeType.DirectiveLocationRemoved, $"{location} was removed from {before.Name}.", coordinate);
            }
        }
    }
}
