using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

/// <summary>A directive's definition, whether from the schema or from the document that is validated.</summary>
internal sealed class KnownDirective
{
    private readonly DirectiveDefinition? _definition;
    private readonly DirectiveDefinitionNode? _node;

    public KnownDirective(DirectiveDefinition definition) => _definition = definition;

    public KnownDirective(DirectiveDefinitionNode node) => _node = node;

    public bool IsRepeatable => _definition?.IsRepeatable ?? _node!.IsRepeatable;

    public int ArgumentCount => _definition?.Arguments.Count ?? _node!.Arguments.Count;

    public string GetArgumentName(int index) => _definition?.Arguments[index].Name ?? _node!.Arguments[index].Name.Value;

    public string GetArgumentType(int index) => (_definition?.Arguments[index].Type.ToString() ?? _node!.Arguments[index].Type.ToString())!;

    public bool IsArgumentRequired(int index)
        => _definition is not null
            ? _definition.Arguments[index].IsRequired()
            : _node!.Arguments[index] is { Type: NonNullTypeNode, DefaultValue: null };

    public bool HasArgument(string name)
    {
        for (var i = 0; i < ArgumentCount; i++)
        {
            if (GetArgumentName(i) == name)
            {
                return true;
            }
        }

        return false;
    }

    public bool AllowsLocation(string location)
    {
        if (_definition is not null)
        {
            return _definition.Locations.Contains(location);
        }

        for (var i = 0; i < _node!.Locations.Count; i++)
        {
            if (_node.Locations[i].Value == location)
            {
                return true;
            }
        }

        return false;
    }
}
