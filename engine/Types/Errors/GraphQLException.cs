namespace Cacao.Types;

/// <summary>Thrown by resolvers to give clients an error with a message of their choice.</summary>
public class GraphQLException : Exception
{
    public GraphQLException(string message)
        : this(ErrorBuilder.New().SetMessage(message).Build())
    {
    }

    public GraphQLException(params IReadOnlyList<IError> errors)
        : base(errors.Count > 0 ? errors[0].Message : "Unexpected execution error.")
    {
        Errors = errors;
    }

    public IReadOnlyList<IError> Errors { get; }
}
