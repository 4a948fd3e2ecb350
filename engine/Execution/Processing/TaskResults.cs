using System.Collections.Concurrent;
using System.Reflection;

namespace Cacao.Execution.Processing;

/// <summary>Reads the results of tasks whose type is only known when they run.</summary>
internal static class TaskResults
{
    private static readonly ConcurrentDictionary<Type, Func<Task, object?>> s_readers = new();
    private static readonly MethodInfo s_read = typeof(TaskResults).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static async ValueTask<object?> ReadAsync(Task task)
    {
        await task.ConfigureAwait(false);
        return s_readers.GetOrAdd(task.GetType(), CreateReader)(task);
    }

    private static Func<Task, object?> CreateReader(Type type)
    {
        // The compiler's tasks derive from Task<T>.
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.IsGenericType && current.GetGenericTypeDefinition() == typeof(Task<>))
            {
                return s_read.MakeGenericMethod(current.GetGenericArguments()).CreateDelegate<Func<Task, object?>>();
            }
        }

        return static _ => null;
    }

    private static object? Read<T>(Task task) => ((Task<T>)task).Result;
}
