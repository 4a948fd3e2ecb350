using System.Globalization;
using System.Text;
using System.Text.Json;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>
/// Coerces the variables of one operation (specification section 6.1.2). Made once with the compiled operation and used for every request;
/// safe for concurrent use.
/// </summary>
public sealed class VariableCoercer
{
    private const int MaxErrors = 50;

    // Hot Chocolate's codes.
    private const string Invalid = "HC0016";
    private const string NotAnInputType = "HC0017";
    private const string Required = "HC0018";

    private readonly Variable[] _variables;
    private readonly IReadOnlyList<IError>? _definitionErrors;

    public VariableCoercer(Schema schema, IReadOnlyList<VariableDefinitionNode> definitions)
    {
        var variables = new List<Variable>(definitions.Count);
        List<IError>? errors = null;
        foreach (var definition in definitions)
        {
            var name = definition.Variable.Name.Value;
            if (schema.TryResolveType(definition.Type, out var type) && type.IsInputType)
            {
                var defaultValue = definition.DefaultValue is null
                    ? InputValue.Missing
                    : LiteralCoercer.Coerce(definition.DefaultValue, type, CoercedVariables.Empty);
                variables.Add(new Variable(
                    name,
                    Encoding.UTF8.GetBytes(name),
                    type,
                    ReferenceEquals(defaultValue, LiteralCoercer.Invalid) ? InputValue.Missing : defaultValue,
                    definition.Location));
            }
            else
            {
                (errors ??= []).Add(ErrorBuilder.New()
                    .SetMessage($"Variable \"${name}\" expected value of type \"{definition.Type}\" which cannot be used as an input type.")
                    .AddLocation(definition.Type.Location)
                    .SetCode(NotAnInputType)
                    .SetExtension("variable", name)
                    .Build());
            }
        }

        _variables = [.. variables];
        _definitionErrors = errors;
    }

    /// <summary>The variables' names and types, in order of definition.</summary>
    public int Count => _variables.Length;

    /// <summary>
    /// Coerces a JSON object of variables; an empty <paramref name="json"/> is an empty object. Gives null, and says why in
    /// <paramref name="errors"/>, when the request must not be executed.
    /// </summary>
    /// <param name="json">UTF-8 text; what is coerced holds no reference to it.</param>
    /// <param name="files">Uploaded files by the path they stand for, such as <c>variables.input.photo</c>.</param>
    public CoercedVariables? Coerce(
        ReadOnlyMemory<byte> json,
        out IReadOnlyList<IError> errors,
        IReadOnlyDictionary<string, object>? files = null)
    {
        errors = [];
        if (_definitionErrors is not null)
        {
            errors = _definitionErrors;
            return null;
        }

        if (_variables.Length == 0)
        {
            return CoercedVariables.Empty;
        }

        var values = new object?[_variables.Length];
        Array.Fill(values, InputValue.Missing);
        List<IError>?[]? faults = null;
        try
        {
            if (!json.IsEmpty && !Read(json.Span, values, files, ref faults))
            {
                errors = [Fault("Variables must be a JSON object.")];
                return null;
            }
        }
        catch (JsonException exception)
        {
            errors = [Fault($"Variables are not valid JSON: {exception.Message}")];
            return null;
        }
        catch (InvalidOperationException)
        {
            // What the reader says of an escape that is half a surrogate pair.
            errors = [Fault("Variables have text that is no Unicode.")];
            return null;
        }

        var list = Complete(values, faults);
        if (list is not null)
        {
            errors = list;
            return null;
        }

        return new CoercedVariables(_variables, values);
    }

    private bool Read(
        ReadOnlySpan<byte> json,
        object?[] values,
        IReadOnlyDictionary<string, object>? files,
        ref List<IError>?[]? faults)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 256 });
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        JsonCoercer? coercer = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var index = Find(ref reader);
            reader.Read();
            if (index < 0)
            {
                reader.Skip();
                continue;
            }

            if (!ReferenceEquals(values[index], InputValue.Missing))
            {
                throw new JsonException($"the variable \"{_variables[index].Name}\" is given twice.");
            }

            coercer ??= new JsonCoercer(files);
            coercer.RootName = _variables[index].Name;
            if (reader.TokenType == JsonTokenType.Null && _variables[index].Type.IsNonNull && files is null)
            {
                values[index] = null;
                continue;
            }

            values[index] = coercer.Coerce(ref reader, _variables[index].Type);
            if (coercer.Errors is { } found)
            {
                coercer.Errors = null;
                (faults ??= new List<IError>?[_variables.Length])[index] = Describe(_variables[index], found);
            }
        }

        return true;
    }

    private int Find(ref Utf8JsonReader reader)
    {
        for (var i = 0; i < _variables.Length; i++)
        {
            if (reader.ValueTextEquals(_variables[i].Utf8Name))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Fills in defaults and gathers all errors in order of definition.</summary>
    private List<IError>? Complete(object?[] values, List<IError>?[]? faults)
    {
        List<IError>? errors = null;
        for (var i = 0; i < values.Length; i++)
        {
            var variable = _variables[i];
            if (faults?[i] is { } found)
            {
                (errors ??= []).AddRange(found);
            }
            else if (ReferenceEquals(values[i], InputValue.Missing))
            {
                values[i] = variable.DefaultValue;
                if (ReferenceEquals(values[i], InputValue.Missing) && variable.Type.IsNonNull)
                {
                    (errors ??= []).Add(Fault(
                        $"Variable \"${variable.Name}\" of required type \"{variable.Type}\" was not provided.",
                        Required,
                        variable));
                }
            }
            else if (values[i] is null && variable.Type.IsNonNull)
            {
                (errors ??= []).Add(Fault(
                    $"Variable \"${variable.Name}\" of non-null type \"{variable.Type}\" must not be null.",
                    Required,
                    variable));
            }
        }

        if (errors?.Count > MaxErrors)
        {
            errors.RemoveRange(MaxErrors, errors.Count - MaxErrors);
            errors.Add(Fault("Too many errors processing variables, error limit reached. Execution aborted."));
        }

        return errors;
    }

    private static List<IError> Describe(Variable variable, List<InputError> found)
    {
        var errors = new List<IError>(found.Count);
        var builder = new StringBuilder();
        foreach (var error in found)
        {
            builder.Clear().Append("Variable \"$").Append(variable.Name).Append("\" got invalid value ").Append(error.Value);
            if (error.Path.Count > 0)
            {
                builder.Append(" at \"").Append(variable.Name);
                foreach (var segment in error.Path)
                {
                    _ = segment is string name
                        ? builder.Append('.').Append(name)
                        : builder.Append(CultureInfo.InvariantCulture, $"[{segment}]");
                }

                builder.Append('"');
            }

            errors.Add(Fault(builder.Append("; ").Append(error.Message).ToString(), Invalid, variable));
        }

        return errors;
    }

    private static IError Fault(string message, string code = Invalid, Variable? variable = null)
    {
        var error = ErrorBuilder.New().SetMessage(message).SetCode(code);
        if (variable is not null)
        {
            error.AddLocation(variable.Location).SetExtension("variable", variable.Name);
        }

        return error.Build();
    }

    internal sealed record Variable(string Name, byte[] Utf8Name, IType Type, object? DefaultValue, Location Location);
}
