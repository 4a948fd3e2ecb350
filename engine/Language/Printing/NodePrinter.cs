namespace Cacao.Language;

/// <summary>Writes each kind of node; the parts for operations, values and type systems stand in files of their own.</summary>
internal partial struct NodePrinter
{
    private const int MaxLine = 80;

    /// <summary>A field and not a property: it is a struct that changes.</summary>
    public SyntaxWriter Writer = new();

    public NodePrinter()
    {
    }

    public void Print(SyntaxNode node)
    {
        switch (node)
        {
            case NameNode name:
                Writer.Write(name.Value);
                break;
            case DocumentNode document:
                PrintDocument(document);
                break;
            case SelectionSetNode or SelectionNode or OperationDefinitionNode or FragmentDefinitionNode or VariableDefinitionNode:
                PrintExecutable(node);
                break;
            case ArgumentNode argument:
                PrintPair(argument.Name, argument.Value);
                break;
            case DirectiveNode directive:
                Writer.Write('@');
                Writer.Write(directive.Name.Value);
                PrintArguments(directive.Arguments);
                break;
            case ValueNode value:
                PrintValue(value);
                break;
            case ObjectFieldNode field:
                PrintPair(field.Name, field.Value);
                break;
            case TypeNode type:
                PrintType(type);
                break;
            case SchemaCoordinateNode coordinate:
                PrintCoordinate(coordinate);
                break;
            default:
                PrintTypeSystem(node);
                break;
        }
    }

    private void PrintDocument(DocumentNode document)
    {
        for (var i = 0; i < document.Definitions.Count; i++)
        {
            if (i > 0)
            {
                // What has no fields would take an operation that begins with a brace for them.
                var isOpen = Writer.Written[^1] != '}' && document.Definitions[i - 1] is SchemaDefinitionNode or ObjectTypeDefinitionNode
                    or InterfaceTypeDefinitionNode or EnumTypeDefinitionNode or InputObjectTypeDefinitionNode;
                Writer.Write("\n\n");
                if (isOpen && IsShorthand(document.Definitions[i]))
                {
                    Writer.Write("query ");
                }
            }

            Print(document.Definitions[i]);
        }
    }

    private void PrintPair(NameNode name, ValueNode value)
    {
        Writer.Write(name.Value);
        Writer.Write(": ");
        PrintValue(value);
    }

    private void PrintArguments(IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count > 0)
        {
            Writer.Write('(');
            PrintList(arguments, ", ");
            Writer.Write(')');
        }
    }

    private void PrintDirectives(IReadOnlyList<DirectiveNode> directives)
    {
        for (var i = 0; i < directives.Count; i++)
        {
            Writer.Write(' ');
            Print(directives[i]);
        }
    }

    private void PrintDescription(StringValueNode? description)
    {
        if (description is not null)
        {
            PrintValue(description);
            Writer.WriteLine();
        }
    }

    private void PrintList<T>(IReadOnlyList<T> nodes, string separator)
        where T : SyntaxNode
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            if (i > 0)
            {
                Writer.Write(separator);
            }

            Print(nodes[i]);
        }
    }

    private void PrintLines<T>(IReadOnlyList<T> nodes, char open, char close)
        where T : SyntaxNode
    {
        Writer.Write(open);
        Writer.Indent();

        for (var i = 0; i < nodes.Count; i++)
        {
            Writer.WriteLine();
            Print(nodes[i]);
        }

        Writer.Unindent();
        Writer.WriteLine();
        Writer.Write(close);
    }

    private void PrintBlock<T>(IReadOnlyList<T> nodes)
        where T : SyntaxNode
    {
        if (nodes.Count > 0)
        {
            Writer.Write(' ');
            PrintLines(nodes, '{', '}');
        }
    }

    private void PrintCoordinate(SchemaCoordinateNode coordinate)
    {
        if (coordinate.IsDirective)
        {
            Writer.Write('@');
        }

        Writer.Write(coordinate.Name.Value);

        if (coordinate.MemberName is { } member)
        {
            Writer.Write('.');
            Writer.Write(member.Value);
        }

        if (coordinate.ArgumentName is { } argument)
        {
            Writer.Write('(');
            Writer.Write(argument.Value);
            Writer.Write(":)");
        }
    }
}
